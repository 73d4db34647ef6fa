package nl.weegwijzer.werkbank.bestand;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns values of a file into what a {@link Vorm} asks for. Every problem goes to the list, and reading goes on as if
 * that part were not there. For one file; not thread-safe.
 */
final class Vormlezer {
    private static final Pattern DATUM = Pattern.compile(Vorm.DATUM);
    private static final Pattern NAAM = Pattern.compile(Vorm.NAAM);

    /** What an unknown word may look like to be shown. */
    private static final Pattern TOONBAAR = Pattern.compile("[a-z ]{1,40}");

    private static final String NULHULP = "vul iets in, of laat dit weg als het niet bekend is";

    private final Problemenlijst problemen;

    Vormlezer(Problemenlijst problemen) {
        this.problemen = problemen;
    }

    /** What stands here in the form asked for; empty if it is not that, which is then on the list. */
    Optional<Object> lees(Vorm vorm, Waarde waarde, String pad) {
        if (waarde instanceof Waarde.Niets) {
            problemen.meld(Code.NULL, waarde.plaats(), pad, "staat op null", NULHULP);
            return Optional.empty();
        }
        if (vorm instanceof Vorm.Groep groep && waarde instanceof Waarde.Groep inhoud) {
            return new Groeplezer(this, problemen, groep, inhoud, pad).lees();
        }
        if (vorm instanceof Vorm.Deelzaak && waarde instanceof Waarde.Groep inhoud) {
            return new Zaaklezer(problemen).leesDeel(inhoud, pad);
        }
        if (vorm instanceof Vorm.Lijst lijst && waarde instanceof Waarde.Rij rij) {
            return leesLijst(lijst, rij, pad);
        }
        if (waarde instanceof Waarde.Tekst tekst
                && !(vorm instanceof Vorm.Groep || vorm instanceof Vorm.Lijst || vorm instanceof Vorm.Deelzaak)) {
            return leesTekst(vorm, tekst, pad);
        }
        problemen.meld(
                Code.SOORT,
                waarde.plaats(),
                pad,
                "hier staat " + waarde.soort() + ", maar hier hoort " + vorm.omschrijving(),
                soorthulp(vorm));
        return Optional.empty();
    }

    private static String soorthulp(Vorm vorm) {
        if (vorm instanceof Vorm.Woorden woorden) {
            return "mogelijk zijn: " + woorden.opsomming();
        }
        if (vorm instanceof Vorm.Groep groep) {
            return "schrijf { \"" + groep.sleutels().get(0) + "\": ... }; mogelijke sleutels zijn: "
                    + String.join(", ", groep.sleutels());
        }
        return vorm instanceof Vorm.Lijst
                ? "zet [ en ] eromheen, ook als het er maar één is"
                : "schrijf " + vorm.omschrijving();
    }

    private Optional<Object> leesLijst(Vorm.Lijst vorm, Waarde.Rij rij, String pad) {
        if (rij.delen().size() > Vorm.LANGSTE_LIJST) {
            problemen.meld(
                    Code.TE_LANG,
                    rij.plaats(),
                    pad,
                    "deze lijst telt " + rij.delen().size() + " delen; hoogstens " + Vorm.LANGSTE_LIJST + " kan",
                    "controleer of dit de goede zaak is");
            return Optional.empty();
        }
        List<Object> delen = new ArrayList<>();
        for (int nummer = 0; nummer < rij.delen().size(); nummer++) {
            lees(vorm.deel(), rij.delen().get(nummer), Pad.deel(pad, nummer)).ifPresent(delen::add);
        }
        return Optional.of(delen);
    }

    private Optional<Object> leesTekst(Vorm vorm, Waarde.Tekst tekst, String pad) {
        if (vorm instanceof Vorm.Woorden woorden) {
            return leesWoord(woorden, tekst, pad);
        }
        if (vorm instanceof Vorm.Datum) {
            return leesDatum(tekst, pad);
        }
        if (vorm instanceof Vorm.Naam && !NAAM.matcher(tekst.inhoud()).matches()) {
            problemen.meld(
                    Code.TEKST,
                    tekst.plaats(),
                    pad,
                    "deze tekst kan hier geen naam zijn",
                    "schrijf een naam van hoogstens 60 letters, zonder cijfers");
            return Optional.empty();
        }
        return Optional.of(tekst.inhoud());
    }

    private Optional<Object> leesWoord(Vorm.Woorden vorm, Waarde.Tekst tekst, String pad) {
        Object gekend = vorm.waarden().get(tekst.inhoud());
        if (gekend == null) {
            Optional<String> bedoeld =
                    Gelijkenis.naaste(tekst.inhoud(), vorm.waarden().keySet());
            problemen.meld(
                    Code.WOORD,
                    tekst.plaats(),
                    pad,
                    onbekend(tekst.inhoud(), bedoeld.isPresent()),
                    bedoeld.map(b -> "bedoelt u `" + b + "`? ").orElse("") + "mogelijk zijn: " + vorm.opsomming());
        }
        return Optional.ofNullable(gekend);
    }

    /** Shows the word only if it is a slip of the pen: anything else could be somebody's name. */
    static String onbekend(String woord, boolean verschrijving) {
        if (woord.isBlank()) {
            return "hier staat een lege tekst";
        }
        return verschrijving && TOONBAAR.matcher(woord).matches()
                ? "onbekend woord «" + woord + "»"
                : "dit woord is hier niet bekend";
    }

    private Optional<Object> leesDatum(Waarde.Tekst tekst, String pad) {
        if (!DATUM.matcher(tekst.inhoud()).matches()) {
            problemen.meld(
                    Code.DATUM, tekst.plaats(), pad, "dit is geen datum", "schrijf jaar, maand en dag als 2026-03-02");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst.inhoud()));
        } catch (DateTimeParseException e) {
            problemen.meld(
                    Code.DATUM,
                    tekst.plaats(),
                    pad,
                    "deze datum bestaat niet",
                    "controleer dag en maand; de volgorde is jaar, maand, dag");
            return Optional.empty();
        }
    }
}
