package nl.weegwijzer.zaak;

/**
 * One parent, known by a pseudonym only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code ouder-1}; no name, no personal number
 * @param gezag whether this parent has parental authority; only such a parent's consent counts (ruling D-1)
 * @param toestemming whether this parent consents to a report
 */
public record Ouder(String kenmerk, Antwoord gezag, Toestemming toestemming) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ouder {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("gezag", gezag);
        keuring.verplicht("toestemming", toestemming);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Ouder met(String kenmerk) {
        return new Ouder(kenmerk, Antwoord.ONBEKEND, Toestemming.ONBEKEND);
    }

    /** A copy with gezag as given. */
    public Ouder gezag(Antwoord gezag) {
        return new Ouder(kenmerk, gezag, toestemming);
    }

    /** A copy with toestemming as given. */
    public Ouder toestemming(Toestemming toestemming) {
        return new Ouder(kenmerk, gezag, toestemming);
    }
}
