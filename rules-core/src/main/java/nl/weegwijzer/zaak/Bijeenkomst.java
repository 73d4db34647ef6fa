package nl.weegwijzer.zaak;

/**
 * The meeting with the family at a transfer after an investigation (norm 9.2.h, ruling D-11).
 *
 * <p>Immutable and thread-safe.
 *
 * @param bezwaar whether nature, severity or the parents' request speak against meeting with the family
 * @param redenVastgelegd whether the reason against it was recorded
 */
public record Bijeenkomst(Antwoord bezwaar, Antwoord redenVastgelegd) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Bijeenkomst {
        Keuring keuring = new Keuring();
        keuring.verplicht("bezwaar", bezwaar);
        keuring.verplicht("redenVastgelegd", redenVastgelegd);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Bijeenkomst onbekend() {
        return new Bijeenkomst(Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with bezwaar as given. */
    public Bijeenkomst bezwaar(Antwoord bezwaar) {
        return new Bijeenkomst(bezwaar, redenVastgelegd);
    }

    /** A copy with redenVastgelegd as given. */
    public Bijeenkomst redenVastgelegd(Antwoord redenVastgelegd) {
        return new Bijeenkomst(bezwaar, redenVastgelegd);
    }
}
