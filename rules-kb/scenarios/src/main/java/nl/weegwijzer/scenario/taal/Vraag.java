package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Vraagsoort;

/**
 * A question that a scenario can ask, with the sentences that state the facts of its case.
 *
 * @param kern the question itself
 * @param zinnen the sentences that state facts
 * @param delen the places in a case of what is put together last
 * @param gevolgd sentences that rules have and that cannot be stated, because they follow from other facts; each with
 *     what to say instead
 * @param onderwerpen the subjects of rules that play a part, by their names in rule files, each with what it is about
 */
public record Vraag(
        nl.weegwijzer.internal.vraag.Vraag<?, ?> kern,
        List<Feitzin> zinnen,
        Map<String, Recordpad> delen,
        Map<String, String> gevolgd,
        Map<String, Deelsoort> onderwerpen) {
    /** A case of which only the reference date is known, to put facts in. */
    Kladde kladde(LocalDate peildatum) {
        return new Kladde(kern.begin().apply(peildatum), delen);
    }

    /** Which question it is. */
    public Vraagsoort soort() {
        return kern.soort();
    }

    /** What is asked for, for example {@code het meldadvies}. */
    public String naam() {
        return soort().besluit();
    }

    /** The sentence that asks it. */
    public String als() {
        return naam() + " wordt gevraagd";
    }

    /** Whether rules of this subject play a part. */
    public boolean gaatOver(String onderwerp) {
        return onderwerpen.containsKey(onderwerp);
    }
}
