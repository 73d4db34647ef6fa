package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.weegwijzer.zaak.Zaak;

/**
 * A question that a scenario can ask, with the sentences that state the facts of its case.
 *
 * @param naam what is asked for, for example {@code het meldadvies}
 * @param begin a case of which only the reference date is known
 * @param zinnen the sentences that state facts
 * @param delen the places in a case of what is put together last
 * @param gevolgd sentences that rules have and that cannot be stated, because they follow from other facts; each with
 *     what to say instead
 * @param onderwerpen the subjects of rules that play a part, by their names in rule files
 */
public record Vraag(
        String naam,
        Function<LocalDate, Zaak> begin,
        List<Feitzin> zinnen,
        Map<String, Recordpad> delen,
        Map<String, String> gevolgd,
        List<String> onderwerpen) {
    /** A case of which only the reference date is known, to put facts in. */
    Kladde kladde(LocalDate peildatum) {
        return new Kladde(begin.apply(peildatum), delen);
    }

    /** The sentence that asks it. */
    public String als() {
        return naam + " wordt gevraagd";
    }
}
