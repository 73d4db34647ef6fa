package nl.weegwijzer.zaak;

/**
 * Whether there is serious harm, or a threat of it (norm 7.1.c).
 *
 * <p>Immutable and thread-safe.
 *
 * @param lichamelijk as physical injury
 * @param psychisch as psychological injury
 */
public record Letsel(Antwoord lichamelijk, Antwoord psychisch) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Letsel {
        Keuring keuring = new Keuring();
        keuring.verplicht("lichamelijk", lichamelijk);
        keuring.verplicht("psychisch", psychisch);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Letsel onbekend() {
        return new Letsel(Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with lichamelijk as given. */
    public Letsel lichamelijk(Antwoord lichamelijk) {
        return new Letsel(lichamelijk, psychisch);
    }

    /** A copy with psychisch as given. */
    public Letsel psychisch(Antwoord psychisch) {
        return new Letsel(lichamelijk, psychisch);
    }
}
