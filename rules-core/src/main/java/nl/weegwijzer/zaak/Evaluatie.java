package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first evaluation of the agreements with the partners (norm 6.c).
 *
 * <p>Immutable and thread-safe.
 *
 * @param startOp the day on which the agreements started
 * @param gehouden whether it was held; {@code JA} by itself where the day of that is known
 * @param gehoudenOp the day on which it was held
 */
public record Evaluatie(Optional<LocalDate> startOp, Antwoord gehouden, Optional<LocalDate> gehoudenOp) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Evaluatie {
        Keuring keuring = new Keuring();
        keuring.verplicht("startOp", startOp);
        keuring.verplicht("gehouden", gehouden);
        keuring.verplicht("gehoudenOp", gehoudenOp);
        keuring.weiger(
                gehouden == Antwoord.NEE && gehoudenOp != null && gehoudenOp.isPresent(),
                "gehoudenOp",
                "noemt een dag, maar gehouden is nee; kies ja, of laat de dag leeg");
        if (gehoudenOp != null) {
            gehoudenOp.ifPresent(dag -> keuring.nietNa("startOp", startOp, "gehoudenOp", dag));
        }
        keuring.oordeel();
        gehouden = gehoudenOp.isPresent() ? Antwoord.JA : gehouden;
    }

    /** Nothing is known. */
    public static Evaluatie onbekend() {
        return new Evaluatie(Optional.empty(), Antwoord.ONBEKEND, Optional.empty());
    }

    /** A copy with startOp as given. */
    public Evaluatie startOp(Optional<LocalDate> startOp) {
        return new Evaluatie(startOp, gehouden, gehoudenOp);
    }

    /** A copy with gehouden as given. */
    public Evaluatie gehouden(Antwoord gehouden) {
        return new Evaluatie(startOp, gehouden, gehoudenOp);
    }

    /** A copy with gehoudenOp as given. */
    public Evaluatie gehoudenOp(Optional<LocalDate> gehoudenOp) {
        return new Evaluatie(startOp, gehouden, gehoudenOp);
    }
}
