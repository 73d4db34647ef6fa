package nl.weegwijzer.zaak;

/**
 * Who else has to be involved (norm 8.3.j).
 *
 * <p>Immutable and thread-safe.
 *
 * @param familie whether other relatives have to be involved
 * @param huisarts whether the family doctor has to be involved
 * @param onderwijs whether the school has to be involved
 */
public record Omgeving(Antwoord familie, Antwoord huisarts, Antwoord onderwijs) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Omgeving {
        Keuring keuring = new Keuring();
        keuring.verplicht("familie", familie);
        keuring.verplicht("huisarts", huisarts);
        keuring.verplicht("onderwijs", onderwijs);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Omgeving onbekend() {
        return new Omgeving(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with familie as given. */
    public Omgeving familie(Antwoord familie) {
        return new Omgeving(familie, huisarts, onderwijs);
    }

    /** A copy with huisarts as given. */
    public Omgeving huisarts(Antwoord huisarts) {
        return new Omgeving(familie, huisarts, onderwijs);
    }

    /** A copy with onderwijs as given. */
    public Omgeving onderwijs(Antwoord onderwijs) {
        return new Omgeving(familie, huisarts, onderwijs);
    }
}
