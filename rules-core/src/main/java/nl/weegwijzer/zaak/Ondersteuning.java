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
public record Ondersteuning(
        Antwoord meedenken, Antwoord eersteGesprek, Antwoord risicotaxatie, Antwoord veiligheidsplan) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Ondersteuning {
        Keuring keuring = new Keuring();
        keuring.verplicht("meedenken", meedenken);
        keuring.verplicht("eersteGesprek", eersteGesprek);
        keuring.verplicht("risicotaxatie", risicotaxatie);
        keuring.verplicht("veiligheidsplan", veiligheidsplan);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Ondersteuning onbekend() {
        return new Ondersteuning(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with meedenken as given. */
    public Ondersteuning meedenken(Antwoord meedenken) {
        return new Ondersteuning(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with eersteGesprek as given. */
    public Ondersteuning eersteGesprek(Antwoord eersteGesprek) {
        return new Ondersteuning(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with risicotaxatie as given. */
    public Ondersteuning risicotaxatie(Antwoord risicotaxatie) {
        return new Ondersteuning(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }

    /** A copy with veiligheidsplan as given. */
    public Ondersteuning veiligheidsplan(Antwoord veiligheidsplan) {
        return new Ondersteuning(meedenken, eersteGesprek, risicotaxatie, veiligheidsplan);
    }
}
