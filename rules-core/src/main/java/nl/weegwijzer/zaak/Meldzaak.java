package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts for the question whether and how to report.
 *
 * <p>Example: {@code Meldzaak.op(LocalDate.of(2026, 3, 2)).melder(Melder.onbekend().rol(Melderrol.JGZ))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param melder who considers to report
 * @param gezin the family
 * @param vermoeden what is suspected
 * @param veiligheid what is known of danger
 * @param gezinscontact what the family knows
 * @param meldcode which steps were taken
 * @param voorbereiding how the report was prepared
 */
public record Meldzaak(
        LocalDate peildatum,
        Melder melder,
        Gezin gezin,
        Vermoeden vermoeden,
        Veiligheid veiligheid,
        Gezinscontact gezinscontact,
        Meldcode meldcode,
        Voorbereiding voorbereiding)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Meldzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("melder", melder);
        keuring.verplicht("gezin", gezin);
        keuring.verplicht("vermoeden", vermoeden);
        keuring.verplicht("veiligheid", veiligheid);
        keuring.verplicht("gezinscontact", gezinscontact);
        keuring.verplicht("meldcode", meldcode);
        keuring.verplicht("voorbereiding", voorbereiding);
        if (gezin != null && gezinscontact != null) {
            keuring.weiger(
                    gezinscontact.medeweten() == Antwoord.NEE
                            && gezin.ouders().stream().anyMatch(o -> o.toestemming() == Toestemming.GEGEVEN),
                    "gezinscontact.medeweten",
                    "is nee terwijl een ouder toestemming gaf: wie toestemt, weet ervan");
        }
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Meldzaak op(LocalDate peildatum) {
        return new Meldzaak(
                peildatum,
                Melder.onbekend(),
                Gezin.onbekend(),
                Vermoeden.onbekend(),
                Veiligheid.onbekend(),
                Gezinscontact.onbekend(),
                Meldcode.onbekend(),
                Voorbereiding.onbekend());
    }

    /** A copy with melder as given. */
    public Meldzaak melder(Melder melder) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with gezin as given. */
    public Meldzaak gezin(Gezin gezin) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with vermoeden as given. */
    public Meldzaak vermoeden(Vermoeden vermoeden) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with veiligheid as given. */
    public Meldzaak veiligheid(Veiligheid veiligheid) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with gezinscontact as given. */
    public Meldzaak gezinscontact(Gezinscontact gezinscontact) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with meldcode as given. */
    public Meldzaak meldcode(Meldcode meldcode) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }

    /** A copy with voorbereiding as given. */
    public Meldzaak voorbereiding(Voorbereiding voorbereiding) {
        return new Meldzaak(peildatum, melder, gezin, vermoeden, veiligheid, gezinscontact, meldcode, voorbereiding);
    }
}
