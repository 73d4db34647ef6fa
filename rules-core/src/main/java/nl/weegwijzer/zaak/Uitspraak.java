package nl.weegwijzer.zaak;

/**
 * What is known of one statement of a report; never what it says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym such as {@code uitspraak-1}; no name, no text of the statement
 * @param herkomst whose observation or concern it is (norm 9.1.5.o.j)
 * @param aard whether it is a fact, a concern or a judgement of value (norm 9.1.5.o.l)
 * @param binnenVakgebied whether it stays within the field of expertise of whoever makes it (norm 9.1.5.o.l)
 * @param derdeGestimuleerd whether that other person was encouraged to report (norm 9.1.5.o.k)
 * @param samenGemeld whether it is reported together with that other person (norm 9.1.5.o.k)
 * @param bronGenoemd whether that other person is named as its source (norm 9.1.5.o.k)
 * @param leidtNaarMelder whether the family can tell from it, or from the source named, who reports (norm 9.1.5.g.d)
 */
public record Uitspraak(
        String kenmerk,
        Uitspraakherkomst herkomst,
        Uitspraakaard aard,
        Antwoord binnenVakgebied,
        Antwoord derdeGestimuleerd,
        Antwoord samenGemeld,
        Antwoord bronGenoemd,
        Antwoord leidtNaarMelder) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Uitspraak {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("herkomst", herkomst);
        keuring.verplicht("aard", aard);
        keuring.verplicht("binnenVakgebied", binnenVakgebied);
        keuring.verplicht("derdeGestimuleerd", derdeGestimuleerd);
        keuring.verplicht("samenGemeld", samenGemeld);
        keuring.verplicht("bronGenoemd", bronGenoemd);
        keuring.verplicht("leidtNaarMelder", leidtNaarMelder);
        eigen(keuring, herkomst, "derdeGestimuleerd", derdeGestimuleerd);
        eigen(keuring, herkomst, "samenGemeld", samenGemeld);
        eigen(keuring, herkomst, "bronGenoemd", bronGenoemd);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Uitspraak met(String kenmerk) {
        return new Uitspraak(
                kenmerk,
                Uitspraakherkomst.ONBEKEND,
                Uitspraakaard.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND);
    }

    private static void eigen(Keuring keuring, Uitspraakherkomst herkomst, String veld, Antwoord antwoord) {
        keuring.weiger(
                herkomst == Uitspraakherkomst.MELDER && antwoord == Antwoord.JA,
                veld,
                "is ja terwijl de uitspraak van de melder zelf komt: dit gaat alleen over wat van een ander komt; laat het weg, of maak van herkomst een ander");
    }

    /** A copy with herkomst as given. */
    public Uitspraak herkomst(Uitspraakherkomst herkomst) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with aard as given. */
    public Uitspraak aard(Uitspraakaard aard) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with binnenVakgebied as given. */
    public Uitspraak binnenVakgebied(Antwoord binnenVakgebied) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with derdeGestimuleerd as given. */
    public Uitspraak derdeGestimuleerd(Antwoord derdeGestimuleerd) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with samenGemeld as given. */
    public Uitspraak samenGemeld(Antwoord samenGemeld) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with bronGenoemd as given. */
    public Uitspraak bronGenoemd(Antwoord bronGenoemd) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }

    /** A copy with leidtNaarMelder as given. */
    public Uitspraak leidtNaarMelder(Antwoord leidtNaarMelder) {
        return new Uitspraak(
                kenmerk, herkomst, aard, binnenVakgebied, derdeGestimuleerd, samenGemeld, bronGenoemd, leidtNaarMelder);
    }
}
