package nl.weegwijzer.zaak;

/**
 * What the parties agreed about a transfer (norm 9.2.n).
 *
 * <p>Immutable and thread-safe.
 *
 * @param verantwoordelijkheden whether it is agreed who is responsible for what
 * @param terugkoppelmoment whether it is agreed when is reported back
 * @param terugkoppelinhoud whether it is agreed what is reported back
 * @param monitorafsprakenGewenst whether arrangements beforehand with the aim of monitoring are wished for (norm 9.2.g)
 */
public record Afspraken(
        Antwoord verantwoordelijkheden,
        Antwoord terugkoppelmoment,
        Antwoord terugkoppelinhoud,
        Antwoord monitorafsprakenGewenst) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Afspraken {
        Keuring keuring = new Keuring();
        keuring.verplicht("verantwoordelijkheden", verantwoordelijkheden);
        keuring.verplicht("terugkoppelmoment", terugkoppelmoment);
        keuring.verplicht("terugkoppelinhoud", terugkoppelinhoud);
        keuring.verplicht("monitorafsprakenGewenst", monitorafsprakenGewenst);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Afspraken onbekend() {
        return new Afspraken(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with verantwoordelijkheden as given. */
    public Afspraken verantwoordelijkheden(Antwoord verantwoordelijkheden) {
        return new Afspraken(verantwoordelijkheden, terugkoppelmoment, terugkoppelinhoud, monitorafsprakenGewenst);
    }

    /** A copy with terugkoppelmoment as given. */
    public Afspraken terugkoppelmoment(Antwoord terugkoppelmoment) {
        return new Afspraken(verantwoordelijkheden, terugkoppelmoment, terugkoppelinhoud, monitorafsprakenGewenst);
    }

    /** A copy with terugkoppelinhoud as given. */
    public Afspraken terugkoppelinhoud(Antwoord terugkoppelinhoud) {
        return new Afspraken(verantwoordelijkheden, terugkoppelmoment, terugkoppelinhoud, monitorafsprakenGewenst);
    }

    /** A copy with monitorafsprakenGewenst as given. */
    public Afspraken monitorafsprakenGewenst(Antwoord monitorafsprakenGewenst) {
        return new Afspraken(verantwoordelijkheden, terugkoppelmoment, terugkoppelinhoud, monitorafsprakenGewenst);
    }
}
