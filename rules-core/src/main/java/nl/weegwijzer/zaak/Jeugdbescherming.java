package nl.weegwijzer.zaak;

/**
 * The function that a child protection organisation has for one child (norm 9.1.5.o.p).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the pseudonym of the child
 * @param functie the function for that child
 * @param organisatie which organisation fulfils it
 */
public record Jeugdbescherming(String kind, Functie functie, Organisatie organisatie) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Jeugdbescherming {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kind", kind);
        keuring.verplicht("functie", functie);
        keuring.verplicht("organisatie", organisatie);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Jeugdbescherming voor(String kind) {
        return new Jeugdbescherming(kind, Functie.ONBEKEND, Organisatie.ONBEKEND);
    }

    /** A copy with functie as given. */
    public Jeugdbescherming functie(Functie functie) {
        return new Jeugdbescherming(kind, functie, organisatie);
    }

    /** A copy with organisatie as given. */
    public Jeugdbescherming organisatie(Organisatie organisatie) {
        return new Jeugdbescherming(kind, functie, organisatie);
    }
}
