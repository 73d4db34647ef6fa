package nl.weegwijzer.scenario.taal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Partij;

/**
 * What a fact is about: the whole case, or one part of it that a scenario names by a pseudonym.
 *
 * @param naam what such a part is called; empty for the whole case
 * @param omschrijving how it is named to a reader
 * @param voorbeeldnaam the pseudonym of an example; empty for the whole case
 */
public record Deelsoort(String naam, String omschrijving, String voorbeeldnaam) {
    /** The case as a whole; no pseudonym. */
    public static final Deelsoort ZAAK = new Deelsoort("", "de zaak", "");

    /** A child, by a pseudonym of one's choice. */
    public static final Deelsoort KIND = metSchuilnaam("kind");

    /** A parent, by a pseudonym of one's choice. */
    public static final Deelsoort OUDER = metSchuilnaam("ouder");

    /** A recipient of the case: the youth team or youth health care. */
    public static final Deelsoort ONTVANGER =
            new Deelsoort("ontvanger", "een ontvanger, `over het jeugdteam: ` of `over de JGZ: `", "het jeugdteam");

    /** A deviation from who monitors, by a pseudonym of one's choice. */
    public static final Deelsoort AFWIJKING = metSchuilnaam("afwijking");

    /** A question that an overview is made of, by its word. */
    public static final Deelsoort VRAAG = new Deelsoort("vraag", "een vraag, bijvoorbeeld `over triage: `", "triage");

    private static final List<Class<?>> EIGEN = List.of(Kind.class, Ouder.class, Afwijking.class);

    private static Deelsoort metSchuilnaam(String naam) {
        return new Deelsoort(naam, "een " + naam + ", bijvoorbeeld `over " + naam + "-1: `", naam + "-1");
    }

    /** The kind of part that records of this type are. */
    static Deelsoort van(Class<?> type) {
        return type == Ontvanger.class
                ? ONTVANGER
                : metSchuilnaam(type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /** Whether a scenario has sentences of its own for parts of this type, put together last. */
    static boolean heeftEigenZinnen(Class<?> type) {
        return type == Ontvanger.class || EIGEN.contains(type);
    }

    /** An example of how a line about it begins; empty for the whole case. */
    public String voorbeeld() {
        return voorbeeldnaam.isEmpty() ? "" : "over " + voorbeeldnaam + ": ";
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
