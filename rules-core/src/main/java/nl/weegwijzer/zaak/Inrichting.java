package nl.weegwijzer.zaak;

/**
 * What an organisation arranged within its own walls.
 *
 * <p>Immutable and thread-safe.
 *
 * @param functionaris whether somebody was appointed to go through the steps (norm 7.3.a); whether, not who
 * @param eindverantwoordelijke whether it was laid down who answers in the end for reporting or not (norm 7.3.b)
 * @param aandacht whether there is attention for special forms of violence (norm 7.3.c)
 * @param kennis whether the extra knowledge and skills for those are there (norm 7.3.c)
 * @param vertrouwelijkheid whether it was laid down how confidential data are treated (norm 7.3.d)
 */
public record Inrichting(
        Antwoord functionaris,
        Antwoord eindverantwoordelijke,
        Antwoord aandacht,
        Antwoord kennis,
        Antwoord vertrouwelijkheid) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Inrichting {
        Keuring keuring = new Keuring();
        keuring.verplicht("functionaris", functionaris);
        keuring.verplicht("eindverantwoordelijke", eindverantwoordelijke);
        keuring.verplicht("aandacht", aandacht);
        keuring.verplicht("kennis", kennis);
        keuring.verplicht("vertrouwelijkheid", vertrouwelijkheid);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Inrichting onbekend() {
        return new Inrichting(
                Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with functionaris as given. */
    public Inrichting functionaris(Antwoord functionaris) {
        return new Inrichting(functionaris, eindverantwoordelijke, aandacht, kennis, vertrouwelijkheid);
    }

    /** A copy with eindverantwoordelijke as given. */
    public Inrichting eindverantwoordelijke(Antwoord eindverantwoordelijke) {
        return new Inrichting(functionaris, eindverantwoordelijke, aandacht, kennis, vertrouwelijkheid);
    }

    /** A copy with aandacht as given. */
    public Inrichting aandacht(Antwoord aandacht) {
        return new Inrichting(functionaris, eindverantwoordelijke, aandacht, kennis, vertrouwelijkheid);
    }

    /** A copy with kennis as given. */
    public Inrichting kennis(Antwoord kennis) {
        return new Inrichting(functionaris, eindverantwoordelijke, aandacht, kennis, vertrouwelijkheid);
    }

    /** A copy with vertrouwelijkheid as given. */
    public Inrichting vertrouwelijkheid(Antwoord vertrouwelijkheid) {
        return new Inrichting(functionaris, eindverantwoordelijke, aandacht, kennis, vertrouwelijkheid);
    }
}
