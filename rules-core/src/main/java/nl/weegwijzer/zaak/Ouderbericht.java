package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the parents were told of a transfer beforehand (norms 9.2.d and 9.2.e).
 *
 * <p>Immutable and thread-safe.
 *
 * @param geinformeerd whether the parents were told of the transfer
 * @param schriftelijk whether they were told in writing
 * @param briefOp the day on which the letter to the parents went out
 */
public record Ouderbericht(Antwoord geinformeerd, Antwoord schriftelijk, Optional<LocalDate> briefOp) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ouderbericht {
        Keuring keuring = new Keuring();
        keuring.verplicht("geinformeerd", geinformeerd);
        keuring.verplicht("schriftelijk", schriftelijk);
        keuring.verplicht("briefOp", briefOp);
        keuring.weiger(
                briefOp != null
                        && briefOp.isPresent()
                        && (geinformeerd == Antwoord.NEE || schriftelijk == Antwoord.NEE),
                "briefOp",
                "is ingevuld terwijl geinformeerd of schriftelijk nee is: een verstuurde brief is schriftelijk bericht");
        keuring.weiger(
                geinformeerd == Antwoord.NEE && schriftelijk == Antwoord.JA,
                "schriftelijk",
                "is ja terwijl geinformeerd nee is");
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Ouderbericht onbekend() {
        return new Ouderbericht(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Optional.empty());
    }

    /** A copy with geinformeerd as given. */
    public Ouderbericht geinformeerd(Antwoord geinformeerd) {
        return new Ouderbericht(geinformeerd, schriftelijk, briefOp);
    }

    /** A copy with schriftelijk as given. */
    public Ouderbericht schriftelijk(Antwoord schriftelijk) {
        return new Ouderbericht(geinformeerd, schriftelijk, briefOp);
    }

    /** A copy with briefOp as given. */
    public Ouderbericht briefOp(Optional<LocalDate> briefOp) {
        return new Ouderbericht(geinformeerd, schriftelijk, briefOp);
    }
}
