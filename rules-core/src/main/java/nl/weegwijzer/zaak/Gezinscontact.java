package nl.weegwijzer.zaak;

/**
 * What the family knows of the report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param medeweten whether the family was told that a report will be made (norm 9.1.5.o.a)
 * @param besproken whether the report itself was discussed with the family beforehand (norm 9.1.5.o.d)
 * @param bereikbaar whether the family can be reached
 */
public record Gezinscontact(Antwoord medeweten, Antwoord besproken, Antwoord bereikbaar) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Gezinscontact {
        Keuring keuring = new Keuring();
        keuring.verplicht("medeweten", medeweten);
        keuring.verplicht("besproken", besproken);
        keuring.verplicht("bereikbaar", bereikbaar);
        keuring.weiger(
                besproken == Antwoord.JA && medeweten == Antwoord.NEE,
                "besproken",
                "is ja terwijl medeweten nee is: wie de melding besprak, weet ervan");
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Gezinscontact onbekend() {
        return new Gezinscontact(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with medeweten as given. */
    public Gezinscontact medeweten(Antwoord medeweten) {
        return new Gezinscontact(medeweten, besproken, bereikbaar);
    }

    /** A copy with besproken as given. */
    public Gezinscontact besproken(Antwoord besproken) {
        return new Gezinscontact(medeweten, besproken, bereikbaar);
    }

    /** A copy with bereikbaar as given. */
    public Gezinscontact bereikbaar(Antwoord bereikbaar) {
        return new Gezinscontact(medeweten, besproken, bereikbaar);
    }
}
