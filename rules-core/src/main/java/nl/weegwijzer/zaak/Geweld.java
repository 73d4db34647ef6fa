package nl.weegwijzer.zaak;

/**
 * What was done or left undone in one incident (norms 7.1.a and 7.1.c).
 *
 * <p>Immutable and thread-safe.
 *
 * @param lichamelijk whether there was physical violence
 * @param geestelijk whether there was mental violence
 * @param seksueel whether there was sexual violence
 * @param dreiging whether violence was threatened
 * @param nalaten whether care, attention or protection was withheld so that it was threatening: the passive way of norm
 *     7.1.c
 */
public record Geweld(
        Antwoord lichamelijk, Antwoord geestelijk, Antwoord seksueel, Antwoord dreiging, Antwoord nalaten) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Geweld {
        Keuring keuring = new Keuring();
        keuring.verplicht("lichamelijk", lichamelijk);
        keuring.verplicht("geestelijk", geestelijk);
        keuring.verplicht("seksueel", seksueel);
        keuring.verplicht("dreiging", dreiging);
        keuring.verplicht("nalaten", nalaten);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Geweld onbekend() {
        return new Geweld(
                Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with lichamelijk as given. */
    public Geweld lichamelijk(Antwoord lichamelijk) {
        return new Geweld(lichamelijk, geestelijk, seksueel, dreiging, nalaten);
    }

    /** A copy with geestelijk as given. */
    public Geweld geestelijk(Antwoord geestelijk) {
        return new Geweld(lichamelijk, geestelijk, seksueel, dreiging, nalaten);
    }

    /** A copy with seksueel as given. */
    public Geweld seksueel(Antwoord seksueel) {
        return new Geweld(lichamelijk, geestelijk, seksueel, dreiging, nalaten);
    }

    /** A copy with dreiging as given. */
    public Geweld dreiging(Antwoord dreiging) {
        return new Geweld(lichamelijk, geestelijk, seksueel, dreiging, nalaten);
    }

    /** A copy with nalaten as given. */
    public Geweld nalaten(Antwoord nalaten) {
        return new Geweld(lichamelijk, geestelijk, seksueel, dreiging, nalaten);
    }
}
