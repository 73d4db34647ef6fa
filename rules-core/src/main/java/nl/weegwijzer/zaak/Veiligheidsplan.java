package nl.weegwijzer.zaak;

/**
 * The safety work of Veilig Thuis before a transfer (norms 9.2.b and 9.2.c).
 *
 * <p>Immutable and thread-safe.
 *
 * @param risicotaxatie whether safety was assessed with the risk assessment instrument
 * @param planGemaakt whether the safety or recovery plan was made
 */
public record Veiligheidsplan(Antwoord risicotaxatie, Antwoord planGemaakt) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Veiligheidsplan {
        Keuring keuring = new Keuring();
        keuring.verplicht("risicotaxatie", risicotaxatie);
        keuring.verplicht("planGemaakt", planGemaakt);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Veiligheidsplan onbekend() {
        return new Veiligheidsplan(Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with risicotaxatie as given. */
    public Veiligheidsplan risicotaxatie(Antwoord risicotaxatie) {
        return new Veiligheidsplan(risicotaxatie, planGemaakt);
    }

    /** A copy with planGemaakt as given. */
    public Veiligheidsplan planGemaakt(Antwoord planGemaakt) {
        return new Veiligheidsplan(risicotaxatie, planGemaakt);
    }
}
