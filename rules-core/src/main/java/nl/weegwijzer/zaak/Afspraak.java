package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One agreement whose progress is followed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code afspraak-1}
 * @param soort which duty it is about
 * @param houder who holds it
 * @param vanaf the day from which its term runs: of receipt, of the letter to the parents, of closing, or of the change
 * @param eigenDag the last day that the parties agreed themselves, where the agreements set no term
 * @param melderBereikbaar whether Veilig Thuis can reach the reporter unseen by the family; for word to the reporter
 *     (ruling D-2)
 * @param gedaan whether it was done
 * @param gedaanOp on which day
 * @param overleg the talk about it not being kept
 */
public record Afspraak(
        String kenmerk,
        Afspraaksoort soort,
        Afspraakhouder houder,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> eigenDag,
        Antwoord melderBereikbaar,
        Antwoord gedaan,
        Optional<LocalDate> gedaanOp,
        Overleg overleg) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Afspraak {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("soort", soort);
        keuring.verplicht("houder", houder);
        keuring.verplicht("vanaf", vanaf);
        keuring.verplicht("eigenDag", eigenDag);
        keuring.verplicht("melderBereikbaar", melderBereikbaar);
        keuring.verplicht("gedaan", gedaan);
        keuring.verplicht("gedaanOp", gedaanOp);
        keuring.verplicht("overleg", overleg);
        keuring.weiger(
                gedaanOp != null && gedaanOp.isPresent() && gedaan == Antwoord.NEE,
                "gedaanOp",
                "is ingevuld terwijl gedaan nee is; laat de dag weg zolang het niet is gedaan");
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Afspraak met(String kenmerk) {
        return new Afspraak(
                kenmerk,
                Afspraaksoort.ONBEKEND,
                Afspraakhouder.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Optional.empty(),
                Overleg.onbekend());
    }

    /** A copy with soort as given. */
    public Afspraak soort(Afspraaksoort soort) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with houder as given. */
    public Afspraak houder(Afspraakhouder houder) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with vanaf as given. */
    public Afspraak vanaf(Optional<LocalDate> vanaf) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with eigenDag as given. */
    public Afspraak eigenDag(Optional<LocalDate> eigenDag) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with melderBereikbaar as given. */
    public Afspraak melderBereikbaar(Antwoord melderBereikbaar) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with gedaan as given. */
    public Afspraak gedaan(Antwoord gedaan) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with gedaanOp as given. */
    public Afspraak gedaanOp(Optional<LocalDate> gedaanOp) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }

    /** A copy with overleg as given. */
    public Afspraak overleg(Overleg overleg) {
        return new Afspraak(kenmerk, soort, houder, vanaf, eigenDag, melderBereikbaar, gedaan, gedaanOp, overleg);
    }
}
