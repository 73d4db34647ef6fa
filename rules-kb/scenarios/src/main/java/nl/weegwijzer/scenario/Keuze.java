package nl.weegwijzer.scenario;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.Argument;

/**
 * Which scenarios of a suite are run. Conditions of different kinds must all be met, of the same kind one. Immutable
 * and thread-safe.
 *
 * @param regels ids of rules: under the heading of one, or naming it in an outcome
 * @param normen ids of norms: one on which the decision rests; known only after running
 * @param labels labels, without the at sign
 * @param namen parts of names; upper and lower case are the same
 */
public record Keuze(List<String> regels, List<String> normen, List<String> labels, List<String> namen) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException where a list or something in it is null
     */
    public Keuze {
        String hulp = "wat u zoekt, of een lege lijst voor alles";
        regels = Argument.alle("regels", regels, hulp);
        normen = Argument.alle("normen", normen, hulp);
        labels = Argument.alle("labels", labels, hulp);
        namen = Argument.alle("namen", namen, hulp);
    }

    /** All scenarios. */
    public static Keuze alles() {
        return new Keuze(List.of(), List.of(), List.of(), List.of());
    }

    /** Whether a scenario is chosen, as far as that can be seen before it is run. */
    boolean vooraf(Scenario scenario) {
        return een(labels, scenario.labels()::contains)
                && een(
                        namen,
                        n -> scenario.volledigeNaam().toLowerCase(Locale.ROOT).contains(n.toLowerCase(Locale.ROOT)))
                && een(regels, scenario.genoemdeRegels()::contains);
    }

    /** Whether the decision on it rests on a norm that is asked for. */
    boolean achteraf(Proef proef) {
        return een(normen, n -> proef.besluit().filter(b -> rustOp(b, n)).isPresent());
    }

    private static boolean rustOp(Besluit besluit, String norm) {
        return besluit.onderbouwing().motivering().stream()
                .flatMap(r -> r.normen().stream())
                .anyMatch(g -> g.id().equals(norm));
    }

    private static boolean een(List<String> gevraagd, Predicate<String> voldoet) {
        return gevraagd.isEmpty() || gevraagd.stream().anyMatch(voldoet);
    }
}
