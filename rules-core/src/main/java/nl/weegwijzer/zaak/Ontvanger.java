package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A party to which a case is or will be transferred (norms 9.2.a and 9.2.k).
 *
 * <p>Immutable and thread-safe.
 *
 * @param partij youth team or youth health care
 * @param ontvangenOp the day on which the party received the case
 * @param bevestigd whether the party confirmed that it received the case (norm F.1)
 */
public record Ontvanger(Partij partij, Optional<LocalDate> ontvangenOp, Antwoord bevestigd) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ontvanger {
        Keuring keuring = new Keuring();
        keuring.verplicht("partij", partij);
        keuring.verplicht("ontvangenOp", ontvangenOp);
        keuring.verplicht("bevestigd", bevestigd);
        keuring.weiger(
                partij == Partij.VEILIG_THUIS,
                "partij",
                "is Veilig Thuis; Veilig Thuis draagt over en kan niet ook de ontvanger zijn");
        keuring.weiger(
                ontvangenOp != null && ontvangenOp.isPresent() && bevestigd == Antwoord.NEE,
                "ontvangenOp",
                "is ingevuld terwijl bevestigd nee is: laat de datum weg zolang de ontvangst niet bevestigd is");
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Ontvanger van(Partij partij) {
        return new Ontvanger(partij, Optional.empty(), Antwoord.ONBEKEND);
    }

    /** A copy with ontvangenOp as given. */
    public Ontvanger ontvangenOp(Optional<LocalDate> ontvangenOp) {
        return new Ontvanger(partij, ontvangenOp, bevestigd);
    }

    /** A copy with bevestigd as given. */
    public Ontvanger bevestigd(Antwoord bevestigd) {
        return new Ontvanger(partij, ontvangenOp, bevestigd);
    }
}
