package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as Veilig Thuis received it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param vorm open or closed towards the family
 * @param melder who reported
 * @param geslotenGegrond whether a closed report had the ground that norm 9.1.5.g.a asks for
 * @param ontvangenOp the day on which Veilig Thuis received the report
 */
public record Melding(Meldvorm vorm, Melder melder, Antwoord geslotenGegrond, Optional<LocalDate> ontvangenOp) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Melding {
        Keuring keuring = new Keuring();
        keuring.verplicht("vorm", vorm);
        keuring.verplicht("melder", melder);
        keuring.verplicht("geslotenGegrond", geslotenGegrond);
        keuring.verplicht("ontvangenOp", ontvangenOp);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Melding onbekend() {
        return new Melding(Meldvorm.ONBEKEND, Melder.onbekend(), Antwoord.ONBEKEND, Optional.empty());
    }

    /** A copy with vorm as given. */
    public Melding vorm(Meldvorm vorm) {
        return new Melding(vorm, melder, geslotenGegrond, ontvangenOp);
    }

    /** A copy with melder as given. */
    public Melding melder(Melder melder) {
        return new Melding(vorm, melder, geslotenGegrond, ontvangenOp);
    }

    /** A copy with geslotenGegrond as given. */
    public Melding geslotenGegrond(Antwoord geslotenGegrond) {
        return new Melding(vorm, melder, geslotenGegrond, ontvangenOp);
    }

    /** A copy with ontvangenOp as given. */
    public Melding ontvangenOp(Optional<LocalDate> ontvangenOp) {
        return new Melding(vorm, melder, geslotenGegrond, ontvangenOp);
    }
}
