package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The talk that the parties have when an agreement was not kept (norm 6.b, ruling D-13).
 *
 * <p>Immutable and thread-safe.
 *
 * @param gevoerd whether they talked
 * @param op on which day
 * @param nieuweDag the last day that they agreed anew
 */
public record Overleg(Antwoord gevoerd, Optional<LocalDate> op, Optional<LocalDate> nieuweDag) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Overleg {
        Keuring keuring = new Keuring();
        keuring.verplicht("gevoerd", gevoerd);
        keuring.verplicht("op", op);
        keuring.verplicht("nieuweDag", nieuweDag);
        keuring.weiger(
                op != null && op.isPresent() && gevoerd == Antwoord.NEE,
                "op",
                "is ingevuld terwijl gevoerd nee is; laat de dag weg zolang er niet is gesproken");
        keuring.weiger(
                nieuweDag != null && nieuweDag.isPresent() && gevoerd == Antwoord.NEE,
                "nieuweDag",
                "is ingevuld terwijl gevoerd nee is; een nieuwe dag volgt uit een gesprek");
        keuring.weiger(
                op != null
                        && nieuweDag != null
                        && nieuweDag.flatMap(n -> op.filter(n::isBefore)).isPresent(),
                "nieuweDag",
                "ligt vóór het gesprek waarin zij is afgesproken; controleer beide dagen");
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Overleg onbekend() {
        return new Overleg(Antwoord.ONBEKEND, Optional.empty(), Optional.empty());
    }

    /** A copy with gevoerd as given. */
    public Overleg gevoerd(Antwoord gevoerd) {
        return new Overleg(gevoerd, op, nieuweDag);
    }

    /** A copy with op as given. */
    public Overleg op(Optional<LocalDate> op) {
        return new Overleg(gevoerd, op, nieuweDag);
    }

    /** A copy with nieuweDag as given. */
    public Overleg nieuweDag(Optional<LocalDate> nieuweDag) {
        return new Overleg(gevoerd, op, nieuweDag);
    }
}
