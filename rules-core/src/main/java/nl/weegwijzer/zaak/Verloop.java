package nl.weegwijzer.zaak;

/**
 * What happened after the triage began.
 *
 * <p>Immutable and thread-safe.
 *
 * @param casemanagerToegewezen whether Veilig Thuis assigned a case manager (norm 9.1.5.o.u)
 * @param multidisciplinairOverleg whether there was a multidisciplinary meeting (norm 9.1.5.g.g)
 * @param onderzoekAfgesloten whether an investigation was closed (norms 9.1.5.g.g and 9.1.5.g.j)
 * @param bemoeienisBeeindigd whether the involvement of Veilig Thuis ended (norm 9.1.5.g.j)
 */
public record Verloop(
        Antwoord casemanagerToegewezen,
        Antwoord multidisciplinairOverleg,
        Antwoord onderzoekAfgesloten,
        Antwoord bemoeienisBeeindigd) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Verloop {
        Keuring keuring = new Keuring();
        keuring.verplicht("casemanagerToegewezen", casemanagerToegewezen);
        keuring.verplicht("multidisciplinairOverleg", multidisciplinairOverleg);
        keuring.verplicht("onderzoekAfgesloten", onderzoekAfgesloten);
        keuring.verplicht("bemoeienisBeeindigd", bemoeienisBeeindigd);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Verloop onbekend() {
        return new Verloop(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with casemanagerToegewezen as given. */
    public Verloop casemanagerToegewezen(Antwoord casemanagerToegewezen) {
        return new Verloop(casemanagerToegewezen, multidisciplinairOverleg, onderzoekAfgesloten, bemoeienisBeeindigd);
    }

    /** A copy with multidisciplinairOverleg as given. */
    public Verloop multidisciplinairOverleg(Antwoord multidisciplinairOverleg) {
        return new Verloop(casemanagerToegewezen, multidisciplinairOverleg, onderzoekAfgesloten, bemoeienisBeeindigd);
    }

    /** A copy with onderzoekAfgesloten as given. */
    public Verloop onderzoekAfgesloten(Antwoord onderzoekAfgesloten) {
        return new Verloop(casemanagerToegewezen, multidisciplinairOverleg, onderzoekAfgesloten, bemoeienisBeeindigd);
    }

    /** A copy with bemoeienisBeeindigd as given. */
    public Verloop bemoeienisBeeindigd(Antwoord bemoeienisBeeindigd) {
        return new Verloop(casemanagerToegewezen, multidisciplinairOverleg, onderzoekAfgesloten, bemoeienisBeeindigd);
    }
}
