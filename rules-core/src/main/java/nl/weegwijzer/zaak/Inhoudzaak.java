package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question whether the content of a report is in order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param meldvorm whether the report is open or closed
 * @param melder who reports
 * @param gezinscontact what the family knows
 * @param voorbereiding how the report was prepared
 * @param vastlegging what was recorded of it
 * @param uitspraken what is known of each of its statements; pseudonyms are unique
 */
public record Inhoudzaak(
        LocalDate peildatum,
        Meldvorm meldvorm,
        Melder melder,
        Gezinscontact gezinscontact,
        Voorbereiding voorbereiding,
        Vastlegging vastlegging,
        List<Uitspraak> uitspraken)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Inhoudzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("meldvorm", meldvorm);
        keuring.verplicht("melder", melder);
        keuring.verplicht("gezinscontact", gezinscontact);
        keuring.verplicht("voorbereiding", voorbereiding);
        keuring.verplicht("vastlegging", vastlegging);
        uitspraken = keuring.lijst("uitspraken", uitspraken);
        keuring.uniek(
                "uitspraken",
                "uitspraak",
                uitspraken.stream().map(Uitspraak::kenmerk).toList());
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Inhoudzaak op(LocalDate peildatum) {
        return new Inhoudzaak(
                peildatum,
                Meldvorm.ONBEKEND,
                Melder.onbekend(),
                Gezinscontact.onbekend(),
                Voorbereiding.onbekend(),
                Vastlegging.onbekend(),
                List.of());
    }

    /** A copy with meldvorm as given. */
    public Inhoudzaak meldvorm(Meldvorm meldvorm) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }

    /** A copy with melder as given. */
    public Inhoudzaak melder(Melder melder) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }

    /** A copy with gezinscontact as given. */
    public Inhoudzaak gezinscontact(Gezinscontact gezinscontact) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }

    /** A copy with voorbereiding as given. */
    public Inhoudzaak voorbereiding(Voorbereiding voorbereiding) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }

    /** A copy with vastlegging as given. */
    public Inhoudzaak vastlegging(Vastlegging vastlegging) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }

    /** A copy with uitspraken as given. */
    public Inhoudzaak uitspraken(List<Uitspraak> uitspraken) {
        return new Inhoudzaak(peildatum, meldvorm, melder, gezinscontact, voorbereiding, vastlegging, uitspraken);
    }
}
