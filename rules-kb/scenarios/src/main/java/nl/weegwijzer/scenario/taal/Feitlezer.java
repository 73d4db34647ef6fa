package nl.weegwijzer.scenario.taal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.scenario.taal.Feiten.Feit;

/** Reads sentences that state facts, or says what comes nearest. Not thread-safe. */
final class Feitlezer {
    static final Pattern OVER = Pattern.compile("over ([^:]{1,80}): (.*)");
    static final String PEILDATUM = "de peildatum is";
    private static final Pattern SCHUILNAAM = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final int TE_VEEL_CIJFERS = 6;

    private final Vraag vraag;
    private final List<String> conclusies;
    private final Meldingen meldingen;

    Feitlezer(Vraag vraag, List<Thema> themas, Meldingen meldingen) {
        this.vraag = vraag;
        this.conclusies = themas.stream()
                .flatMap(t -> t.begrippen().stream())
                .filter(Begrip::stand)
                .map(Begrip::zin)
                .toList();
        this.meldingen = meldingen;
    }

    /** The fact that a line states; empty where it states none, and then it was said why. */
    Optional<Feit> lees(Regeltekst regel) {
        Matcher over = OVER.matcher(regel.tekst());
        if (over.matches()) {
            return lees(regel.vanaf(over.start(2)), over.group(1), regel);
        }
        return lees(regel, "", regel);
    }

    private Optional<Feit> lees(Regeltekst zin, String over, Regeltekst geheel) {
        Optional<Feitzin> feitzin = zoek(vraag, zin.tekst());
        if (feitzin.isEmpty()) {
            onbekend(zin);
            return Optional.empty();
        }
        Feitzin gevonden = feitzin.get();
        if (!past(gevonden, over, geheel)) {
            return Optional.empty();
        }
        Regeltekst waarde =
                zin.vanaf(Math.min(zin.tekst().length(), gevonden.zin().length() + 1));
        Optional<Object> gelezen = gevonden.waarde().lees(waarde.tekst());
        if (gelezen.isEmpty()) {
            waardefout(gevonden, waarde);
        }
        return gelezen.map(w -> new Feit(gevonden, over, w));
    }

    /** The sentence that a line begins with, the longest where several fit. */
    private static Optional<Feitzin> zoek(Vraag vraag, String tekst) {
        return vraag.zinnen().stream()
                .filter(z -> tekst.startsWith(z.zin())
                        && tekst.startsWith(" ", z.zin().length()))
                .max(Comparator.comparingInt(z -> z.zin().length()));
    }

    private boolean past(Feitzin zin, String over, Regeltekst regel) {
        if (zin.deel().equals(Deelsoort.ZAAK)) {
            if (!over.isEmpty()) {
                meldingen.meld(regel.fout(
                        Scenariocode.SCEN_07,
                        0,
                        over.length() + 6,
                        "deze zin gaat over de zaak als geheel",
                        "laat `over " + over + ": ` weg"));
            }
            return over.isEmpty();
        }
        if (over.isEmpty()) {
            meldingen.meld(regel.fout(
                    Scenariocode.SCEN_07,
                    "deze zin gaat over " + zin.deel().omschrijving(),
                    "schrijf `" + zin.deel().voorbeeld() + regel.tekst() + "`"));
            return false;
        }
        return schuilnaam(zin.deel(), over, regel);
    }

    private boolean schuilnaam(Deelsoort deel, String over, Regeltekst regel) {
        boolean goed = deel.equals(Deelsoort.ONTVANGER)
                ? Deelsoort.ontvanger(over).isPresent()
                : SCHUILNAAM.matcher(over).matches()
                        && over.chars().filter(Character::isDigit).count() < TE_VEEL_CIJFERS;
        if (!goed) {
            meldingen.meld(regel.fout(
                    Scenariocode.SCEN_15,
                    5,
                    5 + over.length(),
                    deel.equals(Deelsoort.ONTVANGER)
                            ? "dit is geen ontvanger"
                            : "dit is geen schuilnaam; gebruik nooit de naam of het nummer van een mens",
                    "schrijf "
                            + deel.omschrijving().replaceFirst("^[^`]*`", "`").strip()));
        }
        return goed;
    }

    private void waardefout(Feitzin zin, Regeltekst waarde) {
        Optional<String> naaste = zin.waarde() instanceof Waardesoort.Woorden
                ? Gelijkenis.naaste(waarde.tekst(), zin.waarde().voorbeelden())
                : Optional.empty();
        String kies = zin.waarde() instanceof Waardesoort.Woorden ? "kies uit " : "schrijf ";
        meldingen.meld(waarde.fout(
                Scenariocode.SCEN_04,
                "dit past niet achter `" + zin.zin() + "`",
                naaste.map(n -> "bedoelt u `" + n + "`? ").orElse("")
                        + kies
                        + zin.waarde().omschrijving()
                        + (zin.toelichting().isEmpty() ? "" : " (" + zin.toelichting() + ")")));
    }

    private void onbekend(Regeltekst zin) {
        Optional<String> volgt = vraag.gevolgd().entrySet().stream()
                .filter(g -> zin.tekst().startsWith(g.getKey() + " "))
                .max(Comparator.comparingInt(g -> g.getKey().length()))
                .map(Map.Entry::getValue);
        if (volgt.isPresent()) {
            meldingen.meld(zin.fout(
                    Scenariocode.SCEN_06,
                    "dit is geen feit dat u kunt geven: het volgt uit andere feiten",
                    volgt.get()));
            return;
        }
        if (conclusies.stream().anyMatch(c -> zin.tekst().startsWith(c + " "))) {
            meldingen.meld(zin.fout(
                    Scenariocode.SCEN_06,
                    "dit is geen feit dat u kunt geven: de regels concluderen het",
                    "zeg de feiten waaruit het volgt, en zet deze zin bij `Dan`"));
            return;
        }
        Optional<Vraag> ander = Vragen.alle().stream()
                .filter(v -> zoek(v, zin.tekst()).isPresent())
                .findFirst();
        if (ander.isPresent()) {
            meldingen.meld(zin.fout(
                    Scenariocode.SCEN_05,
                    "deze zin hoort niet bij de vraag naar " + vraag.naam(),
                    "zij hoort bij de vraag naar " + ander.get().naam() + "; haal haar weg of vraag daarnaar met `Als "
                            + ander.get().als() + "`"));
            return;
        }
        Optional<String> naaste = Gelijkenis.naaste(zin.tekst(), bekend());
        meldingen.meld(naaste.map(n -> zin.verschil(
                        Scenariocode.SCEN_03,
                        n,
                        "deze zin staat niet in de stappenlijst van " + vraag.naam(),
                        "bedoelt u `" + n + "`?"))
                .orElseGet(() -> zin.fout(
                        Scenariocode.SCEN_03,
                        "deze zin staat niet in de stappenlijst van " + vraag.naam(),
                        "kies een zin uit de stappenlijst, bijvoorbeeld `" + bekend().get(0) + "`")));
    }

    private List<String> bekend() {
        return Stream.concat(
                        vraag.zinnen().stream()
                                .flatMap(z -> z.waarde().voorbeelden().stream().map(w -> z.zin() + " " + w)),
                        Stream.of(PEILDATUM + " 2026-07-01"))
                .toList();
    }
}
