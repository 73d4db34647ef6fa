package nl.weegwijzer.zaak;

/**
 * Which support is asked of Veilig Thuis (norm 9.1.2.f).
 *
 * <p>Immutable and thread-safe.
 *
 * @param meedenken to think along at a distance
 * @param eersteGesprek to hold the first conversation together
 * @param risicotaxatie to make the risk assessment together
 * @param veiligheidsplan to draw up a safety plan together
 */
public record Consultatiesteun(
        Antwoord meedenken, Antwoord eersteGesprek, Antwoord risicotaxatie, Antwoord veiligheidsplan) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Consultatiesteun {
        Keuring keuring = new Keuring();
        keuring.verplicht("meedenken", meedenken);
        keuring.verplicht("eersteGesprek", eersteGesprek);
        keuring.verplicht("risicotaxatie", risicotaxatie);
        keuring.verplicht("veiligheidsplan", veiligheidsplan);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Consultatiesteun onbekend() {
        return new Consultatiesteun(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with meedenken as given. */
    public Consultatiesteun meedenken(Antwoord meedenken) {
        return new Consultatiesteun(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with eersteGesprek as given. */
    public Consultatiesteun eersteGesprek(Antwoord eersteGesprek) {
        return new Consultatiesteun(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with risicotaxatie as given. */
    public Consultatiesteun risicotaxatie(Antwoord risicotaxatie) {
        return new Consultatiesteun(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with veiligheidsplan as given. */
    public Consultatiesteun veiligheidsplan(Antwoord veiligheidsplan) {
        return new Consultatiesteun(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }
}
