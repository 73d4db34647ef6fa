package nl.weegwijzer.zaak;

/**
 * What is known of one piece in a dossier; never what it says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code stuk-1}; no name, no number of a dossier
 * @param soort what it is
 * @param leidtNaarMelder whether the family can tell from it who reported (norm 9.1.5.g.d)
 * @param gevaarBijInzage whether showing it brings danger (norm 9.1.5.o.h)
 * @param nodigVoorOntvanger whether whoever would receive it needs it (norm 9.2.s)
 */
public record Stuk(
        String kenmerk,
        Stuksoort soort,
        Antwoord leidtNaarMelder,
        Antwoord gevaarBijInzage,
        Antwoord nodigVoorOntvanger) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Stuk {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("soort", soort);
        keuring.verplicht("leidtNaarMelder", leidtNaarMelder);
        keuring.verplicht("gevaarBijInzage", gevaarBijInzage);
        keuring.verplicht("nodigVoorOntvanger", nodigVoorOntvanger);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Stuk met(String kenmerk) {
        return new Stuk(kenmerk, Stuksoort.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with soort as given. */
    public Stuk soort(Stuksoort soort) {
        return new Stuk(kenmerk, soort, leidtNaarMelder, gevaarBijInzage, nodigVoorOntvanger);
    }

    /** A copy with leidtNaarMelder as given. */
    public Stuk leidtNaarMelder(Antwoord leidtNaarMelder) {
        return new Stuk(kenmerk, soort, leidtNaarMelder, gevaarBijInzage, nodigVoorOntvanger);
    }

    /** A copy with gevaarBijInzage as given. */
    public Stuk gevaarBijInzage(Antwoord gevaarBijInzage) {
        return new Stuk(kenmerk, soort, leidtNaarMelder, gevaarBijInzage, nodigVoorOntvanger);
    }

    /** A copy with nodigVoorOntvanger as given. */
    public Stuk nodigVoorOntvanger(Antwoord nodigVoorOntvanger) {
        return new Stuk(kenmerk, soort, leidtNaarMelder, gevaarBijInzage, nodigVoorOntvanger);
    }
}
