package nl.weegwijzer.zaak;

/**
 * Whether the gravity of the fact or the interest of a person concerned asks Veilig Thuis to notify somebody, as people
 * judged it (norms 8.1.i and 8.1.j, ruling D-4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param politie whether the police should be notified
 * @param raad whether the child protection board should be notified
 * @param instantie whether an organisation that can help should be notified
 * @param verzoekAanRaad whether Veilig Thuis asks the child protection board to investigate (norm 8.1.k)
 */
public record Kennisgeving(Antwoord politie, Antwoord raad, Antwoord instantie, Antwoord verzoekAanRaad) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Kennisgeving {
        Keuring keuring = new Keuring();
        keuring.verplicht("politie", politie);
        keuring.verplicht("raad", raad);
        keuring.verplicht("instantie", instantie);
        keuring.verplicht("verzoekAanRaad", verzoekAanRaad);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Kennisgeving onbekend() {
        return new Kennisgeving(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with politie as given. */
    public Kennisgeving politie(Antwoord politie) {
        return new Kennisgeving(politie, raad, instantie, verzoekAanRaad);
    }

    /** A copy with raad as given. */
    public Kennisgeving raad(Antwoord raad) {
        return new Kennisgeving(politie, raad, instantie, verzoekAanRaad);
    }

    /** A copy with instantie as given. */
    public Kennisgeving instantie(Antwoord instantie) {
        return new Kennisgeving(politie, raad, instantie, verzoekAanRaad);
    }

    /** A copy with verzoekAanRaad as given. */
    public Kennisgeving verzoekAanRaad(Antwoord verzoekAanRaad) {
        return new Kennisgeving(politie, raad, instantie, verzoekAanRaad);
    }
}
