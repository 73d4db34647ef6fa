package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts for the question whether and how a case can be brought in with Veilig Thuis for advice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param melder who asks for advice
 * @param vermoeden what is suspected
 * @param veiligheid what is known of danger
 * @param raadpleging what came of consulting Veilig Thuis
 * @param moment where the case is
 * @param adviesvraag what is asked
 * @param inbreng what bears on the form
 * @param ondersteuning which support is asked
 */
public record Consultatiezaak(
        LocalDate peildatum,
        Melder melder,
        Vermoeden vermoeden,
        Veiligheid veiligheid,
        Raadpleging raadpleging,
        Trajectmoment moment,
        Adviesvraag adviesvraag,
        Inbreng inbreng,
        Consultatiesteun ondersteuning)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Consultatiezaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("melder", melder);
        keuring.verplicht("vermoeden", vermoeden);
        keuring.verplicht("veiligheid", veiligheid);
        keuring.verplicht("raadpleging", raadpleging);
        keuring.verplicht("moment", moment);
        keuring.verplicht("adviesvraag", adviesvraag);
        keuring.verplicht("inbreng", inbreng);
        keuring.verplicht("ondersteuning", ondersteuning);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Consultatiezaak op(LocalDate peildatum) {
        return new Consultatiezaak(
                peildatum,
                Melder.onbekend(),
                Vermoeden.onbekend(),
                Veiligheid.onbekend(),
                Raadpleging.onbekend(),
                Trajectmoment.ONBEKEND,
                Adviesvraag.ONBEKEND,
                Inbreng.onbekend(),
                Consultatiesteun.onbekend());
    }

    /** A copy with melder as given. */
    public Consultatiezaak melder(Melder melder) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with vermoeden as given. */
    public Consultatiezaak vermoeden(Vermoeden vermoeden) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with veiligheid as given. */
    public Consultatiezaak veiligheid(Veiligheid veiligheid) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with raadpleging as given. */
    public Consultatiezaak raadpleging(Raadpleging raadpleging) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with moment as given. */
    public Consultatiezaak moment(Trajectmoment moment) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with adviesvraag as given. */
    public Consultatiezaak adviesvraag(Adviesvraag adviesvraag) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with inbreng as given. */
    public Consultatiezaak inbreng(Inbreng inbreng) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }

    /** A copy with ondersteuning as given. */
    public Consultatiezaak ondersteuning(Consultatiesteun ondersteuning) {
        return new Consultatiezaak(
                peildatum, melder, vermoeden, veiligheid, raadpleging, moment, adviesvraag, inbreng, ondersteuning);
    }
}
