package nl.weegwijzer.zaak;

/**
 * What was recorded of a report, and who has a copy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param toestemming whether the consent, or that the family was told, was recorded (norm 9.1.5.o.b)
 * @param formulierkopie whether a copy of the written forms is in the dossier (norm 9.1.5.o.i)
 * @param ouderkopie whether the parents have a copy of the report (norm 9.1.5.o.e)
 */
public record Vastlegging(Antwoord toestemming, Antwoord formulierkopie, Antwoord ouderkopie) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Vastlegging {
        Keuring keuring = new Keuring();
        keuring.verplicht("toestemming", toestemming);
        keuring.verplicht("formulierkopie", formulierkopie);
        keuring.verplicht("ouderkopie", ouderkopie);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Vastlegging onbekend() {
        return new Vastlegging(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with toestemming as given. */
    public Vastlegging toestemming(Antwoord toestemming) {
        return new Vastlegging(toestemming, formulierkopie, ouderkopie);
    }

    /** A copy with formulierkopie as given. */
    public Vastlegging formulierkopie(Antwoord formulierkopie) {
        return new Vastlegging(toestemming, formulierkopie, ouderkopie);
    }

    /** A copy with ouderkopie as given. */
    public Vastlegging ouderkopie(Antwoord ouderkopie) {
        return new Vastlegging(toestemming, formulierkopie, ouderkopie);
    }
}
