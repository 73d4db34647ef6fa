package nl.weegwijzer.zaak;

/**
 * One child of the family, known by a pseudonym only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code kind-1}; no name, no personal number
 * @param minderjarig whether the child is a minor on the reference date
 * @param zorgen whether there are concerns about this child (norm 9.1.5.o.q)
 * @param onderToezicht whether a child protection organisation has a function for this child (norm 9.1.5.o.p)
 */
public record Kind(String kenmerk, Antwoord minderjarig, Antwoord zorgen, Antwoord onderToezicht) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Kind {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("minderjarig", minderjarig);
        keuring.verplicht("zorgen", zorgen);
        keuring.verplicht("onderToezicht", onderToezicht);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Kind met(String kenmerk) {
        return new Kind(kenmerk, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with minderjarig as given. */
    public Kind minderjarig(Antwoord minderjarig) {
        return new Kind(kenmerk, minderjarig, zorgen, onderToezicht);
    }

    /** A copy with zorgen as given. */
    public Kind zorgen(Antwoord zorgen) {
        return new Kind(kenmerk, minderjarig, zorgen, onderToezicht);
    }

    /** A copy with onderToezicht as given. */
    public Kind onderToezicht(Antwoord onderToezicht) {
        return new Kind(kenmerk, minderjarig, zorgen, onderToezicht);
    }
}
