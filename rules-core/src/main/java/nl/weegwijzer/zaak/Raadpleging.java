package nl.weegwijzer.zaak;

/**
 * What came of consulting Veilig Thuis.
 *
 * <p>Immutable and thread-safe.
 *
 * @param twijfelAanpak whether there is doubt about the approach to safety risks (norms F.3 and 9.1.2.a)
 * @param advies what Veilig Thuis advised (norm 9.1.2.h)
 */
public record Raadpleging(Antwoord twijfelAanpak, Veiligthuisadvies advies) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Raadpleging {
        Keuring keuring = new Keuring();
        keuring.verplicht("twijfelAanpak", twijfelAanpak);
        keuring.verplicht("advies", advies);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Raadpleging onbekend() {
        return new Raadpleging(Antwoord.ONBEKEND, Veiligthuisadvies.ONBEKEND);
    }

    /** A copy with twijfelAanpak as given. */
    public Raadpleging twijfelAanpak(Antwoord twijfelAanpak) {
        return new Raadpleging(twijfelAanpak, advies);
    }

    /** A copy with advies as given. */
    public Raadpleging advies(Veiligthuisadvies advies) {
        return new Raadpleging(twijfelAanpak, advies);
    }
}
