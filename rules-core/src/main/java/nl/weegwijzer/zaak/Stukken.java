package nl.weegwijzer.zaak;

/**
 * The three pieces that a final triage needs (norm 9.1.5.o.s).
 *
 * <p>Immutable and thread-safe.
 *
 * @param zorgmelding whether the report is there
 * @param bekendheidscheck whether it was checked if the family is known
 * @param triageformulier whether the triage form is there
 */
public record Stukken(Antwoord zorgmelding, Antwoord bekendheidscheck, Antwoord triageformulier) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Stukken {
        Keuring keuring = new Keuring();
        keuring.verplicht("zorgmelding", zorgmelding);
        keuring.verplicht("bekendheidscheck", bekendheidscheck);
        keuring.verplicht("triageformulier", triageformulier);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Stukken onbekend() {
        return new Stukken(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with zorgmelding as given. */
    public Stukken zorgmelding(Antwoord zorgmelding) {
        return new Stukken(zorgmelding, bekendheidscheck, triageformulier);
    }

    /** A copy with bekendheidscheck as given. */
    public Stukken bekendheidscheck(Antwoord bekendheidscheck) {
        return new Stukken(zorgmelding, bekendheidscheck, triageformulier);
    }

    /** A copy with triageformulier as given. */
    public Stukken triageformulier(Antwoord triageformulier) {
        return new Stukken(zorgmelding, bekendheidscheck, triageformulier);
    }
}
