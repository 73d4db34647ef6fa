package nl.weegwijzer.werkbank.woorden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.taal.Woordenlijst.Vraag;
import nl.weegwijzer.internal.taal.Woordenlijst.Zegwijze;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/**
 * A word list to read in a terminal. What is indented by four spaces can be copied into a rule file as it is. For one
 * list; not thread-safe.
 */
public final class Woordenlijsttekst {
    private static final String BLAD = "  ";
    private static final String ZIN = "    ";
    private static final String PLEK = "«wie»";

    private final Tekstblok blok = new Tekstblok();
    private final Voorbeelden voorbeelden;

    private Woordenlijsttekst(Voorbeelden voorbeelden) {
        this.voorbeelden = voorbeelden;
    }

    /** What can be said about each subject of a list. */
    public static String onderwerpen(Woordenlijst lijst, Voorbeelden voorbeelden) {
        Woordenlijsttekst tekst = new Woordenlijsttekst(voorbeelden);
        lijst.onderwerpen().stream().filter(o -> !leeg(o)).forEach(tekst::onderwerp);
        tekst.opmerkingen(lijst.opmerkingen());
        return tekst.blok.toString();
    }

    /** What duties are made of. */
    public static String plichten(Woordenlijst lijst, Voorbeelden voorbeelden) {
        Woordenlijsttekst tekst = new Woordenlijsttekst(voorbeelden);
        tekst.plichten(lijst.plichten());
        return tekst.blok.toString();
    }

    private static boolean leeg(Onderwerp o) {
        return o.voorwaarden().isEmpty()
                && o.besluiten().isEmpty()
                && o.vragen().isEmpty();
    }

    private void onderwerp(Onderwerp onderwerp) {
        blok.kop("Onderwerp " + onderwerp.naam());
        zegwijzen("Onder `als`, over de zaak; meer waarden mag, met «of» ertussen:", onderwerp.feiten());
        overMelder(onderwerp.feiten());
        zegwijzen("Onder `als`, over wat andere regels besloten:", onderwerp.eerder());
        zegwijzen("Onder `dan`, wat deze regel besluit:", onderwerp.besluiten());
        vragen(onderwerp.vragen());
    }

    /** Sentences with the same values together: the values first, then each sentence with one of them. */
    private void zegwijzen(String inleiding, List<Zegwijze> zegwijzen) {
        if (zegwijzen.isEmpty()) {
            return;
        }
        blok.leeg().alinea(BLAD, inleiding);
        Map<List<String>, List<Zegwijze>> groepen = new LinkedHashMap<>();
        zegwijzen.forEach(z -> groepen.merge(
                z.waarden(),
                List.of(z),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        groepen.forEach((waarden, groep) -> {
            blok.alinea(
                    BLAD + "Kies uit: ", waarden.isEmpty() ? "een heel getal" : String.join(Woordenlijst.OF, waarden));
            groep.forEach(z -> blok.regel(ZIN + z.voorbeeld()));
        });
    }

    private void overMelder(List<Zegwijze> zegwijzen) {
        String over = zegwijzen.stream()
                .filter(Zegwijze::overMelder)
                .map(z -> "«" + z.begin() + "»")
                .collect(Collectors.joining(", "));
        if (!over.isEmpty()) {
            blok.alinea(
                    BLAD,
                    "Over de melder gaan: " + over + ". Een gevolg dat het gezin bereikt, mag daar alleen van"
                            + " afhangen als de melding open is.");
        }
    }

    private void vragen(List<Vraag> vragen) {
        if (vragen.isEmpty()) {
            return;
        }
        blok.leeg()
                .alinea(
                        BLAD,
                        "Onder `dan`, wat er gevraagd wordt. Schrijf «" + Woordenlijst.VRAAGWOORDEN.get(1)
                                + "» in plaats van «" + Woordenlijst.VRAAGWOORDEN.get(0)
                                + "» als het besluit zonder antwoord niet definitief kan zijn:");
        vragen.forEach(v -> blok.regel(ZIN + Woordenlijst.VRAAGWOORDEN.get(0) + " " + v.naam()));
    }

    private void opmerkingen(List<String> opmerkingen) {
        if (!opmerkingen.isEmpty()) {
            blok.kop("Bij elk onderwerp: opmerkingen");
            blok.leeg().alinea(BLAD, "Onder `dan`; de uitleg van de regel is dan de opmerking:");
            opmerkingen.forEach(o -> blok.regel(ZIN + o));
        }
    }

    private void plichten(Plichten plichten) {
        blok.kop("Bij elk onderwerp: plichten");
        blok.leeg()
                .alinea(
                        BLAD,
                        "Onder `dan`: wie, " + String.join(" of ", plichten.krachten())
                                + ", wat. Daarna, als het nodig is, met een komma ertussen: de vorm, het tijdstip, wat"
                                + " er meegaat.");
        woorden("Wie, en jegens wie:", plichten.rollen(), "");
        handelingen(plichten.handelingen());
        woorden("In welke vorm; twee vormen met «en» ertussen:", plichten.vormen(), "");
        woorden("Wanneer; zonder tijdstip is het zo spoedig mogelijk:", plichten.tijdstippen(), "");
        woorden("Wanneer, met een termijn uit tabellen/termijnen.csv:", plichten.termijnwoorden(), " NAAM");
        woorden("Wat er meegaat, met «met» ervoor:", plichten.bijlagen(), "");
        woorden("En verder:", plichten.toevoegingen(), "");
    }

    private void handelingen(List<String> handelingen) {
        if (!handelingen.isEmpty()) {
            blok.leeg().alinea(BLAD, "Wat, met een zin als voorbeeld:");
            for (String handeling : handelingen) {
                blok.alinea(BLAD + "- ", handeling.replace(Woordenlijst.WEDERPARTIJ, PLEK));
                blok.regel(ZIN + "  " + voorbeelden.plicht(handeling));
            }
        }
    }

    private void woorden(String inleiding, List<String> woorden, String staart) {
        if (!woorden.isEmpty()) {
            blok.leeg().alinea(BLAD, inleiding);
            woorden.forEach(w -> blok.alinea(BLAD + "- ", w + staart));
        }
    }
}
