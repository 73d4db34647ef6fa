package nl.weegwijzer.werkbank.woorden;

import java.util.Map;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** The first page of the word list: what a rule and a table look like, and where to read on. Stateless. */
public final class Overzicht {
    private static final String ZIN = "    ";

    private Overzicht() {}

    /**
     * The page, ending in a line feed.
     *
     * @param aanroep how the rest of the list is called up, without the subject
     * @param onderwerp the subject of the examples
     */
    public static String van(Woordenlijst lijst, Voorbeelden voorbeelden, String aanroep, String onderwerp) {
        Tekstblok blok = new Tekstblok().alinea("", "Wat u in regels en tabellen kunt schrijven");
        regel(blok, voorbeelden, onderwerp);
        tabel(blok, voorbeelden, onderwerp);
        blok.kop("De zinnen")
                .leeg()
                .alinea("  ", "Lees verder met een van deze opdrachten:")
                .leeg();
        lijst.onderwerpen()
                .forEach(o -> lees(
                        blok,
                        aanroep,
                        o.naam(),
                        "bijvoorbeeld: " + o.feiten().get(0).voorbeeld()));
        lees(blok, aanroep, "plichten", "wie wat moet of mag doen, en wanneer");
        lees(blok, aanroep, "alles", "de hele lijst");
        lees(blok, aanroep, "--zoek gevaar", "elke zin met dat woord");
        return blok.toString();
    }

    private static void lees(Tekstblok blok, String aanroep, String wat, String uitleg) {
        blok.regel(ZIN + String.format("%s %-14s  %s", aanroep, wat, uitleg));
    }

    private static void regel(Tekstblok blok, Voorbeelden voorbeelden, String onderwerp) {
        blok.kop("Een regel").leeg();
        blok.alinea(
                "  ",
                "Een bestand in de map regels begint met zijn onderwerp. Daarna komen de regels; elke zin staat op een"
                        + " regel van het bestand voor zichzelf. Zo ziet er een uit:");
        blok.leeg().regel(ZIN + "onderwerp " + onderwerp).leeg();
        voorbeelden.regel(onderwerp).forEach(r -> blok.regel(ZIN + r));
        blok.leeg();
        blok.alinea("  - ", "`norm` en `uitleg` zijn nodig; `duiding` als de regel op een duiding rust.");
        blok.alinea("  - ", "`keuze`, op een eigen regel, als de afspraken ook iets anders toelaten.");
        blok.alinea("  - ", "Onder `als` gelden alle zinnen tegelijk. Is er geen voorwaarde, schrijf dan `altijd`.");
        blok.alinea("  - ", "Wat met # begint, is een aantekening en telt niet mee.");
    }

    private static void tabel(Tekstblok blok, Voorbeelden voorbeelden, String onderwerp) {
        Map<String, String> rij = voorbeelden.rij(onderwerp);
        if (rij.isEmpty()) {
            return;
        }
        int breedte = rij.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        blok.kop("Een tabel").leeg();
        blok.alinea(
                "  ",
                "In een tabel is elke rij een regel, en de eerste rij die past beslist. De kop van een kolom is het"
                        + " begin van een zin, met `als` of `dan` ervoor; de cel is de waarde. Een lege cel telt niet mee."
                        + " Een kolom die alleen `dan` heet, bevat hele zinnen. Zo leest u één rij:");
        blok.leeg();
        rij.forEach((kop, cel) -> blok.alinea(ZIN + String.format("%-" + breedte + "s", kop), cel));
    }
}
