package nl.weegwijzer.zaak;

/**
 * One member of family or household, known by a pseudonym only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code lid-1}, or that of a child or parent of this case; no name, no personal
 *     number
 * @param actueelBeeld whether there is a current picture of the safety of this member (norm 8.1.a)
 */
public record Lid(String kenmerk, Antwoord actueelBeeld) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Lid {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("actueelBeeld", actueelBeeld);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Lid met(String kenmerk) {
        return new Lid(kenmerk, Antwoord.ONBEKEND);
    }

    /** A copy with actueelBeeld as given. */
    public Lid actueelBeeld(Antwoord actueelBeeld) {
        return new Lid(kenmerk, actueelBeeld);
    }
}
