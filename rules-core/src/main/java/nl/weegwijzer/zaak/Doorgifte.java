package nl.weegwijzer.zaak;

/**
 * To whom data of a dossier would be passed on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ontvanger who would receive them
 * @param gaatAan whether they are of concern to whoever would receive them (norm 9.2.s)
 */
public record Doorgifte(Gegevensontvanger ontvanger, Antwoord gaatAan) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Doorgifte {
        Keuring keuring = new Keuring();
        keuring.verplicht("ontvanger", ontvanger);
        keuring.verplicht("gaatAan", gaatAan);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Doorgifte onbekend() {
        return new Doorgifte(Gegevensontvanger.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with ontvanger as given. */
    public Doorgifte ontvanger(Gegevensontvanger ontvanger) {
        return new Doorgifte(ontvanger, gaatAan);
    }

    /** A copy with gaatAan as given. */
    public Doorgifte gaatAan(Antwoord gaatAan) {
        return new Doorgifte(ontvanger, gaatAan);
    }
}
