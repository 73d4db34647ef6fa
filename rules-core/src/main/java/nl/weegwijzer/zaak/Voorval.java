package nl.weegwijzer.zaak;

/**
 * One incident, or one pattern of behaviour, by one person towards another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code voorval-1}
 * @param geweld what was done or left undone
 * @param relatie what the one who did it is to the one who underwent it
 * @param minderjarig whether the one who underwent it was a minor at the time
 * @param letsel whether there is or threatens serious harm
 * @param getuige whether another minor saw or heard it
 */
public record Voorval(
        String kenmerk, Geweld geweld, Relatie relatie, Antwoord minderjarig, Letsel letsel, Antwoord getuige) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Voorval {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("geweld", geweld);
        keuring.verplicht("relatie", relatie);
        keuring.verplicht("minderjarig", minderjarig);
        keuring.verplicht("letsel", letsel);
        keuring.verplicht("getuige", getuige);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Voorval met(String kenmerk) {
        return new Voorval(
                kenmerk,
                Geweld.onbekend(),
                Relatie.onbekend(),
                Antwoord.ONBEKEND,
                Letsel.onbekend(),
                Antwoord.ONBEKEND);
    }

    /** A copy with geweld as given. */
    public Voorval geweld(Geweld geweld) {
        return new Voorval(kenmerk, geweld, relatie, minderjarig, letsel, getuige);
    }

    /** A copy with relatie as given. */
    public Voorval relatie(Relatie relatie) {
        return new Voorval(kenmerk, geweld, relatie, minderjarig, letsel, getuige);
    }

    /** A copy with minderjarig as given. */
    public Voorval minderjarig(Antwoord minderjarig) {
        return new Voorval(kenmerk, geweld, relatie, minderjarig, letsel, getuige);
    }

    /** A copy with letsel as given. */
    public Voorval letsel(Letsel letsel) {
        return new Voorval(kenmerk, geweld, relatie, minderjarig, letsel, getuige);
    }

    /** A copy with getuige as given. */
    public Voorval getuige(Antwoord getuige) {
        return new Voorval(kenmerk, geweld, relatie, minderjarig, letsel, getuige);
    }
}
