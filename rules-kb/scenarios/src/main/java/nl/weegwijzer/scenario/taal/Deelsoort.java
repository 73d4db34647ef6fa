package nl.weegwijzer.scenario.taal;

import java.util.Optional;
import nl.weegwijzer.zaak.Partij;

/** What a fact is about: the whole case, or one part of it that a scenario names by a pseudonym. */
public enum Deelsoort {
    /** The case as a whole; no pseudonym. */
    ZAAK("de zaak"),
    /** A child, by a pseudonym of one's choice. */
    KIND("een kind, bijvoorbeeld `over kind-1: `"),
    /** A parent, by a pseudonym of one's choice. */
    OUDER("een ouder, bijvoorbeeld `over ouder-1: `"),
    /** A recipient of the case: the youth team or youth health care. */
    ONTVANGER("een ontvanger, `over het jeugdteam: ` of `over de JGZ: `"),
    /** A deviation from who monitors, by a pseudonym of one's choice. */
    AFWIJKING("een afwijking, bijvoorbeeld `over afwijking-1: `");

    private final String omschrijving;

    Deelsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** How it is named to a reader. */
    public String omschrijving() {
        return omschrijving;
    }

    /** An example of how a line about it begins; empty for the whole case. */
    public String voorbeeld() {
        return switch (this) {
            case ZAAK -> "";
            case KIND -> "over kind-1: ";
            case OUDER -> "over ouder-1: ";
            case ONTVANGER -> "over het jeugdteam: ";
            case AFWIJKING -> "over afwijking-1: ";
        };
    }

    /** The recipient that a name stands for; empty where it is none. */
    static Optional<Partij> ontvanger(String naam) {
        return switch (naam) {
            case "het jeugdteam" -> Optional.of(Partij.JEUGDTEAM);
            case "de JGZ" -> Optional.of(Partij.JGZ);
            default -> Optional.empty();
        };
    }
}
