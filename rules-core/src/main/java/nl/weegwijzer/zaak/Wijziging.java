package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One change in contact persons or telephone numbers (norm 9.2.r). Says nothing of who or which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code wijziging-1}
 * @param gewijzigdOp the day of the change
 * @param gedeeld whether the partners were told; {@code JA} by itself where the day of that is known
 * @param gedeeldOp the day on which the partners were told; before the change counts too
 */
public record Wijziging(
        String kenmerk, Optional<LocalDate> gewijzigdOp, Antwoord gedeeld, Optional<LocalDate> gedeeldOp) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Wijziging {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("gewijzigdOp", gewijzigdOp);
        keuring.verplicht("gedeeld", gedeeld);
        keuring.verplicht("gedeeldOp", gedeeldOp);
        keuring.weiger(
                gedeeld == Antwoord.NEE && gedeeldOp != null && gedeeldOp.isPresent(),
                "gedeeldOp",
                "noemt een dag, maar gedeeld is nee; kies ja, of laat de dag leeg");
        keuring.oordeel();
        gedeeld = gedeeldOp.isPresent() ? Antwoord.JA : gedeeld;
    }

    /** Nothing but what is given here is known. */
    public static Wijziging met(String kenmerk) {
        return new Wijziging(kenmerk, Optional.empty(), Antwoord.ONBEKEND, Optional.empty());
    }

    /** A copy with gewijzigdOp as given. */
    public Wijziging gewijzigdOp(Optional<LocalDate> gewijzigdOp) {
        return new Wijziging(kenmerk, gewijzigdOp, gedeeld, gedeeldOp);
    }

    /** A copy with gedeeld as given. */
    public Wijziging gedeeld(Antwoord gedeeld) {
        return new Wijziging(kenmerk, gewijzigdOp, gedeeld, gedeeldOp);
    }

    /** A copy with gedeeldOp as given. */
    public Wijziging gedeeldOp(Optional<LocalDate> gedeeldOp) {
        return new Wijziging(kenmerk, gewijzigdOp, gedeeld, gedeeldOp);
    }
}
