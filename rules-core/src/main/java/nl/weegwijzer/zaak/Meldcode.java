package nl.weegwijzer.zaak;

/**
 * What was done of the five steps before deciding (norms 7.2.1-7.2.4, ruling D-10).
 *
 * <p>Immutable and thread-safe.
 *
 * @param signalenInKaart step 1: whether the signals were charted
 * @param collegaGeraadpleegd step 2: whether a colleague was consulted
 * @param veiligThuisGeraadpleegd step 2: whether Veilig Thuis was consulted (norm 8.2.d)
 * @param gesprekGevoerd step 3: whether those concerned were spoken with
 * @param gewogen step 4: whether the weighing was done
 * @param twijfel whether the reporter is in doubt about the weighing (norm F.4)
 */
public record Meldcode(
        Antwoord signalenInKaart,
        Antwoord collegaGeraadpleegd,
        Antwoord veiligThuisGeraadpleegd,
        Antwoord gesprekGevoerd,
        Antwoord gewogen,
        Antwoord twijfel) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Meldcode {
        Keuring keuring = new Keuring();
        keuring.verplicht("signalenInKaart", signalenInKaart);
        keuring.verplicht("collegaGeraadpleegd", collegaGeraadpleegd);
        keuring.verplicht("veiligThuisGeraadpleegd", veiligThuisGeraadpleegd);
        keuring.verplicht("gesprekGevoerd", gesprekGevoerd);
        keuring.verplicht("gewogen", gewogen);
        keuring.verplicht("twijfel", twijfel);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Meldcode onbekend() {
        return new Meldcode(
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND);
    }

    /** A copy with signalenInKaart as given. */
    public Meldcode signalenInKaart(Antwoord signalenInKaart) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }

    /** A copy with collegaGeraadpleegd as given. */
    public Meldcode collegaGeraadpleegd(Antwoord collegaGeraadpleegd) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }

    /** A copy with veiligThuisGeraadpleegd as given. */
    public Meldcode veiligThuisGeraadpleegd(Antwoord veiligThuisGeraadpleegd) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }

    /** A copy with gesprekGevoerd as given. */
    public Meldcode gesprekGevoerd(Antwoord gesprekGevoerd) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }

    /** A copy with gewogen as given. */
    public Meldcode gewogen(Antwoord gewogen) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }

    /** A copy with twijfel as given. */
    public Meldcode twijfel(Antwoord twijfel) {
        return new Meldcode(
                signalenInKaart, collegaGeraadpleegd, veiligThuisGeraadpleegd, gesprekGevoerd, gewogen, twijfel);
    }
}
