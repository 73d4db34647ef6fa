package nl.weegwijzer.zaak;

/**
 * What more than the team a family needs (norms 8.3.f and 8.3.g).
 *
 * <p>Immutable and thread-safe.
 *
 * @param nodig whether support beside the team is needed
 * @param gewenst whether the family wants that support
 * @param zwaarder whether heavier, specialist help is needed
 * @param overlegd whether asking for that help was talked over with the family
 */
public record Ondersteuning(Antwoord nodig, Antwoord gewenst, Antwoord zwaarder, Antwoord overlegd) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ondersteuning {
        Keuring keuring = new Keuring();
        keuring.verplicht("nodig", nodig);
        keuring.verplicht("gewenst", gewenst);
        keuring.verplicht("zwaarder", zwaarder);
        keuring.verplicht("overlegd", overlegd);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Ondersteuning onbekend() {
        return new Ondersteuning(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with nodig as given. */
    public Ondersteuning nodig(Antwoord nodig) {
        return new Ondersteuning(nodig, gewenst, zwaarder, overlegd);
    }

    /** A copy with gewenst as given. */
    public Ondersteuning gewenst(Antwoord gewenst) {
        return new Ondersteuning(nodig, gewenst, zwaarder, overlegd);
    }

    /** A copy with zwaarder as given. */
    public Ondersteuning zwaarder(Antwoord zwaarder) {
        return new Ondersteuning(nodig, gewenst, zwaarder, overlegd);
    }

    /** A copy with overlegd as given. */
    public Ondersteuning overlegd(Antwoord overlegd) {
        return new Ondersteuning(nodig, gewenst, zwaarder, overlegd);
    }
}
