package nl.weegwijzer.zaak;

/**
 * What one parent wishes, known by a pseudonym only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym, that of the parent where the case names it; no name, no personal number
 * @param jgzCasemanager whether this parent wishes youth health care to be case manager (norm 8.2.g)
 */
public record Ouderwens(String kenmerk, Antwoord jgzCasemanager) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ouderwens {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("jgzCasemanager", jgzCasemanager);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Ouderwens met(String kenmerk) {
        return new Ouderwens(kenmerk, Antwoord.ONBEKEND);
    }

    /** A copy with jgzCasemanager as given. */
    public Ouderwens jgzCasemanager(Antwoord jgzCasemanager) {
        return new Ouderwens(kenmerk, jgzCasemanager);
    }
}
