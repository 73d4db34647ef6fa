package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.vraag.Vraag.LosseZin;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Zaak;

/**
 * A question that a scenario can ask, with the sentences that state the facts of its case.
 *
 * @param kern the question itself
 * @param zinnen the sentences that state facts
 * @param delen the questions that an overview is made of; empty for a question of its own
 * @param plekken the places in a case of what is put together last
 * @param gevolgd sentences that rules have and that cannot be stated, because they follow from other facts; each with
 *     what to say instead
 * @param onderwerpen the subjects of rules that play a part, by their names in rule files, each with what it is about
 */
public record Vraag(
        nl.weegwijzer.internal.vraag.Vraag<?, ?> kern,
        List<Feitzin> zinnen,
        List<Vraag> delen,
        Map<String, Recordpad> plekken,
        Map<String, String> gevolgd,
        Map<String, Deelsoort> onderwerpen) {
    /** The cases of which only the reference date is known, to put facts in. */
    Kladde kladde(LocalDate peildatum) {
        Kladde kladde = new Kladde();
        vragen().forEach(v -> kladde.voeg(v.kern().begin().apply(peildatum), v.plekken()));
        return kladde;
    }

    /** The case that is asked about, with these facts. */
    Zaak zaak(LocalDate peildatum, List<Zaak> feiten) {
        if (delen.isEmpty()) {
            return feiten.get(0);
        }
        List<Zaak> bekend = new ArrayList<>(feiten);
        bekend.removeAll(
                delen.stream().map(v -> v.kern().begin().apply(peildatum)).toList());
        return new Overzichtzaak(peildatum, bekend);
    }

    private List<Vraag> vragen() {
        return delen.isEmpty() ? List.of(this) : delen;
    }

    /** The subjects of rules whose conclusions the decision can say. */
    Set<String> gehoord() {
        Set<String> gehoord = new LinkedHashSet<>(onderwerpen.keySet());
        delen.forEach(v -> gehoord.addAll(v.onderwerpen().keySet()));
        return gehoord;
    }

    /** What the decision can say that is no conclusion of a rule. */
    List<LosseZin> los() {
        return Stream.concat(kern.los().stream(), delen.stream().flatMap(v -> v.los().stream()))
                .toList();
    }

    /** The parts that a decision can be about without the case naming them. */
    boolean heeftVast(String over) {
        boolean ontvanger = Deelsoort.ontvanger(over).isPresent()
                && zinnen.stream().anyMatch(z -> z.deel().equals(Deelsoort.ONTVANGER));
        return ontvanger || delen.stream().anyMatch(v -> v.soort().woord().equals(over));
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
