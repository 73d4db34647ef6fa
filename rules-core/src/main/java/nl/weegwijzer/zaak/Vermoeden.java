package nl.weegwijzer.zaak;

/**
 * What is suspected after the weighing of step 4 (norm 8.2.b, ruling D-9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kindermishandeling whether child abuse is suspected
 * @param huiselijkGeweld whether domestic violence is suspected
 */
public record Vermoeden(Antwoord kindermishandeling, Antwoord huiselijkGeweld) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Vermoeden {
        Keuring keuring = new Keuring();
        keuring.verplicht("kindermishandeling", kindermishandeling);
        keuring.verplicht("huiselijkGeweld", huiselijkGeweld);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Vermoeden onbekend() {
        return new Vermoeden(Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with kindermishandeling as given. */
    public Vermoeden kindermishandeling(Antwoord kindermishandeling) {
        return new Vermoeden(kindermishandeling, huiselijkGeweld);
    }

    /** A copy with huiselijkGeweld as given. */
    public Vermoeden huiselijkGeweld(Antwoord huiselijkGeweld) {
        return new Vermoeden(kindermishandeling, huiselijkGeweld);
    }
}
