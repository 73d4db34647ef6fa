package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question whether the parties keep what they agreed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param toezeggingen the agreements whose progress is followed
 */
public record Voortgangzaak(LocalDate peildatum, List<Afspraak> toezeggingen) implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Voortgangzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        toezeggingen = keuring.lijst("toezeggingen", toezeggingen);
        keuring.uniek(
                "toezeggingen",
                "afspraak",
                toezeggingen.stream().map(Afspraak::kenmerk).toList());
        for (Afspraak afspraak : toezeggingen) {
            keuring.nietNa("toezeggingen.gedaanOp", afspraak.gedaanOp(), "peildatum", peildatum);
            keuring.nietNa("toezeggingen.overleg.op", afspraak.overleg().op(), "peildatum", peildatum);
        }
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Voortgangzaak op(LocalDate peildatum) {
        return new Voortgangzaak(peildatum, List.of());
    }

    /** A copy with toezeggingen as given. */
    public Voortgangzaak toezeggingen(List<Afspraak> toezeggingen) {
        return new Voortgangzaak(peildatum, toezeggingen);
    }
}
