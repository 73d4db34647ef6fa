package nl.weegwijzer.zaak;

/**
 * The five criteria on which Veilig Thuis weighs (norm 9.1.5.o.t).
 *
 * <p>Immutable and thread-safe.
 *
 * @param directGevaar whether there is direct danger
 * @param structureleOnveiligheid whether the lack of safety is structural
 * @param multiProblem whether there are several problems at once
 * @param kwetsbaarheidSysteem whether the family system is vulnerable
 * @param anonimiteitMelder whether the reporter stays anonymous to the family; follows from the form of the report
 *     (ruling D-5)
 */
public record Criteria(
        Antwoord directGevaar,
        Antwoord structureleOnveiligheid,
        Antwoord multiProblem,
        Antwoord kwetsbaarheidSysteem,
        Antwoord anonimiteitMelder) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Criteria {
        Keuring keuring = new Keuring();
        keuring.verplicht("directGevaar", directGevaar);
        keuring.verplicht("structureleOnveiligheid", structureleOnveiligheid);
        keuring.verplicht("multiProblem", multiProblem);
        keuring.verplicht("kwetsbaarheidSysteem", kwetsbaarheidSysteem);
        keuring.verplicht("anonimiteitMelder", anonimiteitMelder);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Criteria onbekend() {
        return new Criteria(
                Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with directGevaar as given. */
    public Criteria directGevaar(Antwoord directGevaar) {
        return new Criteria(
                directGevaar, structureleOnveiligheid, multiProblem, kwetsbaarheidSysteem, anonimiteitMelder);
    }

    /** A copy with structureleOnveiligheid as given. */
    public Criteria structureleOnveiligheid(Antwoord structureleOnveiligheid) {
        return new Criteria(
                directGevaar, structureleOnveiligheid, multiProblem, kwetsbaarheidSysteem, anonimiteitMelder);
    }

    /** A copy with multiProblem as given. */
    public Criteria multiProblem(Antwoord multiProblem) {
        return new Criteria(
                directGevaar, structureleOnveiligheid, multiProblem, kwetsbaarheidSysteem, anonimiteitMelder);
    }

    /** A copy with kwetsbaarheidSysteem as given. */
    public Criteria kwetsbaarheidSysteem(Antwoord kwetsbaarheidSysteem) {
        return new Criteria(
                directGevaar, structureleOnveiligheid, multiProblem, kwetsbaarheidSysteem, anonimiteitMelder);
    }

    /** A copy with anonimiteitMelder as given. */
    public Criteria anonimiteitMelder(Antwoord anonimiteitMelder) {
        return new Criteria(
                directGevaar, structureleOnveiligheid, multiProblem, kwetsbaarheidSysteem, anonimiteitMelder);
    }
}
