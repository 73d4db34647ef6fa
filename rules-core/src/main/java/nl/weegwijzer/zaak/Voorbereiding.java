package nl.weegwijzer.zaak;

/**
 * How the report was prepared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param complex whether the case is complex (norm 9.1.5.o.f)
 * @param taxatieIngevuld whether an assessment with the reporter's own considerations was made beforehand (norm
 *     9.1.5.o.f)
 * @param kanaal how the report will be made (norms 9.1.5.o.m and 9.1.5.g.c)
 */
public record Voorbereiding(Antwoord complex, Antwoord taxatieIngevuld, Kanaal kanaal) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Voorbereiding {
        Keuring keuring = new Keuring();
        keuring.verplicht("complex", complex);
        keuring.verplicht("taxatieIngevuld", taxatieIngevuld);
        keuring.verplicht("kanaal", kanaal);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Voorbereiding onbekend() {
        return new Voorbereiding(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Kanaal.ONBEKEND);
    }

    /** A copy with complex as given. */
    public Voorbereiding complex(Antwoord complex) {
        return new Voorbereiding(complex, taxatieIngevuld, kanaal);
    }

    /** A copy with taxatieIngevuld as given. */
    public Voorbereiding taxatieIngevuld(Antwoord taxatieIngevuld) {
        return new Voorbereiding(complex, taxatieIngevuld, kanaal);
    }

    /** A copy with kanaal as given. */
    public Voorbereiding kanaal(Kanaal kanaal) {
        return new Voorbereiding(complex, taxatieIngevuld, kanaal);
    }
}
