package nl.weegwijzer.scenario.zoek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Vragen;

/** The cases from which a search begins. */
public final class Zaden {
    private Zaden() {}

    /** The case of which nothing is known, of each question; and the cases of a suite, each once. */
    public static List<Feiten> van(Kennis kennis, Scenarios suite) {
        List<Feiten> uitSuite = suite.scenarios().stream()
                .flatMap(s -> s.opdracht().stream())
                .map(o -> o.feiten())
                .distinct()
                .toList();
        LocalDate dag = uitSuite.stream()
                .map(Feiten::peildatum)
                .filter(kennis::geldtOp)
                .findFirst()
                .orElse(kennis.vanaf().plusYears(1));
        List<Feiten> zaden = new ArrayList<>();
        for (Vraag vraag : Vragen.alle()) {
            zaden.add(new Feiten(vraag, dag, List.of()));
        }
        zaden.addAll(uitSuite);
        return zaden;
    }
}
