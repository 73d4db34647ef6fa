package nl.weegwijzer.zaak;

/**
 * What happened in the steps of the reporting code beside their being done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param letselduiding whether an expert on injuries was consulted (norm 7.2.2)
 * @param opnieuwGewogen whether the weighing was done anew after the advice of Veilig Thuis (norm 9.1.2.h)
 * @param bijzondereVorm whether there is a sign of female genital mutilation or honour-related violence (norm 7.3.c)
 * @param gekozen what was chosen in step 5 (norm 7.2.5)
 * @param gemeld whether whoever asks reported to Veilig Thuis
 * @param meldingOverGezin whether there is a report on this family, by whomever (norm 8.2.c)
 */
public record Stapverloop(
        Antwoord letselduiding,
        Antwoord opnieuwGewogen,
        Antwoord bijzondereVorm,
        Stapkeuze gekozen,
        Antwoord gemeld,
        Antwoord meldingOverGezin) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Stapverloop {
        Keuring keuring = new Keuring();
        keuring.verplicht("letselduiding", letselduiding);
        keuring.verplicht("opnieuwGewogen", opnieuwGewogen);
        keuring.verplicht("bijzondereVorm", bijzondereVorm);
        keuring.verplicht("gekozen", gekozen);
        keuring.verplicht("gemeld", gemeld);
        keuring.verplicht("meldingOverGezin", meldingOverGezin);
        keuring.weiger(
                gemeld == Antwoord.JA && meldingOverGezin == Antwoord.NEE,
                "meldingOverGezin",
                "is nee terwijl er gemeld is; wie meldt, meldt over dit gezin");
        keuring.weiger(
                gemeld == Antwoord.JA && (gekozen == Stapkeuze.NOG_NIETS || gekozen == Stapkeuze.HULP),
                "gekozen",
                "past niet bij gemeld ja; wie meldde, koos voor melden, of voor melden en zelf hulp organiseren");
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Stapverloop onbekend() {
        return new Stapverloop(
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Stapkeuze.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND);
    }

    /** A copy with letselduiding as given. */
    public Stapverloop letselduiding(Antwoord letselduiding) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }

    /** A copy with opnieuwGewogen as given. */
    public Stapverloop opnieuwGewogen(Antwoord opnieuwGewogen) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }

    /** A copy with bijzondereVorm as given. */
    public Stapverloop bijzondereVorm(Antwoord bijzondereVorm) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }

    /** A copy with gekozen as given. */
    public Stapverloop gekozen(Stapkeuze gekozen) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }

    /** A copy with gemeld as given. */
    public Stapverloop gemeld(Antwoord gemeld) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }

    /** A copy with meldingOverGezin as given. */
    public Stapverloop meldingOverGezin(Antwoord meldingOverGezin) {
        return new Stapverloop(letselduiding, opnieuwGewogen, bijzondereVorm, gekozen, gemeld, meldingOverGezin);
    }
}
