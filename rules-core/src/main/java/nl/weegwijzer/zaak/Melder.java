package nl.weegwijzer.zaak;

/**
 * Who reports, or considers to. Holds no name: a role, and whether Veilig Thuis can reach this person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rol the role in which is reported
 * @param bereikbaar whether Veilig Thuis knows how to reach the reporter without the family noticing (ruling D-2)
 */
public record Melder(Melderrol rol, Antwoord bereikbaar) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Melder {
        Keuring keuring = new Keuring();
        keuring.verplicht("rol", rol);
        keuring.verplicht("bereikbaar", bereikbaar);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Melder onbekend() {
        return new Melder(Melderrol.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with rol as given. */
    public Melder rol(Melderrol rol) {
        return new Melder(rol, bereikbaar);
    }

    /** A copy with bereikbaar as given. */
    public Melder bereikbaar(Antwoord bereikbaar) {
        return new Melder(rol, bereikbaar);
    }
}
