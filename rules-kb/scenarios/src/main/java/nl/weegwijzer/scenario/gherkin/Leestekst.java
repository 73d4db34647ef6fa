package nl.weegwijzer.scenario.gherkin;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of scenarios as it reads, not written out: a scenario with examples is there once. Immutable and thread-safe.
 *
 * @param bestand its name, relative to the folder of the scenarios
 * @param titel what stands behind {@code Functionaliteit}
 * @param achtergrond the steps that come before those of every scenario
 * @param groepen the headings {@code Regel:}, in order; scenarios without one come first, below an empty heading
 */
public record Leestekst(String bestand, String titel, List<Stap> achtergrond, List<Groep> groepen) {
    /** Copies the lists. */
    public Leestekst {
        achtergrond = List.copyOf(achtergrond);
        groepen = List.copyOf(groepen);
    }

    /**
     * The scenarios below one heading.
     *
     * @param kop what stands behind {@code Regel}; empty for scenarios without a heading
     * @param achtergrond the steps that come before those of each of them
     * @param scenarios the scenarios
     */
    public record Groep(String kop, List<Stap> achtergrond, List<Proza> scenarios) {
        /** Copies the lists. */
        public Groep {
            achtergrond = List.copyOf(achtergrond);
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * One scenario.
     *
     * @param naam its name, with placeholders
     * @param regel the line on which it begins, from 1
     * @param labels its labels, without the at sign
     * @param stappen its steps, with placeholders
     * @param voorbeelden the tables that fill the placeholders
     */
    public record Proza(
            String naam, int regel, List<String> labels, List<Stap> stappen, List<Voorbeelden> voorbeelden) {
        /** Copies the lists. */
        public Proza {
            labels = List.copyOf(labels);
            stappen = List.copyOf(stappen);
            voorbeelden = List.copyOf(voorbeelden);
        }

        /** How many cases it is. */
        public int aantal() {
            return voorbeelden.isEmpty()
                    ? 1
                    : voorbeelden.stream().mapToInt(v -> v.rijen().size()).sum();
        }
    }

    /**
     * One step.
     *
     * @param woord how it begins, for example {@code Gegeven}
     * @param tekst the sentence
     * @param zinnen the rows of the table below it
     */
    public record Stap(String woord, String tekst, List<String> zinnen) {
        /** Copies the list. */
        public Stap {
            zinnen = List.copyOf(zinnen);
        }
    }

    /**
     * One table of examples.
     *
     * @param koppen the names of the placeholders
     * @param rijen the values
     */
    public record Voorbeelden(List<String> koppen, List<List<String>> rijen) {
        /** Copies the lists. */
        public Voorbeelden {
            koppen = List.copyOf(koppen);
            rijen = rijen.stream().map(List::copyOf).toList();
        }
    }

    static Leestekst van(String bestand, Feature geheel) {
        List<Stap> achtergrond = new ArrayList<>();
        List<Proza> los = new ArrayList<>();
        List<Groep> groepen = new ArrayList<>();
        for (FeatureChild deel : geheel.getChildren()) {
            deel.getBackground().ifPresent(a -> achtergrond.addAll(achtergrond(a)));
            deel.getScenario().ifPresent(s -> los.add(proza(s)));
            deel.getRule().ifPresent(r -> groepen.add(groep(r)));
        }
        if (!los.isEmpty()) {
            groepen.add(0, new Groep("", List.of(), los));
        }
        return new Leestekst(bestand, geheel.getName(), achtergrond, groepen);
    }

    private static Groep groep(Rule regel) {
        List<Stap> achtergrond = new ArrayList<>();
        List<Proza> scenarios = new ArrayList<>();
        for (RuleChild deel : regel.getChildren()) {
            deel.getBackground().ifPresent(a -> achtergrond.addAll(achtergrond(a)));
            deel.getScenario().ifPresent(s -> scenarios.add(proza(s)));
        }
        return new Groep(regel.getName(), achtergrond, scenarios);
    }

    private static List<Stap> achtergrond(Background deel) {
        return deel.getSteps().stream().map(Leestekst::stap).toList();
    }

    private static Proza proza(Scenario scenario) {
        return new Proza(
                scenario.getName(),
                scenario.getLocation().getLine().intValue(),
                scenario.getTags().stream().map(t -> t.getName().substring(1)).toList(),
                scenario.getSteps().stream().map(Leestekst::stap).toList(),
                scenario.getExamples().stream().map(Leestekst::voorbeelden).toList());
    }

    private static Stap stap(Step stap) {
        return new Stap(
                stap.getKeyword().strip(),
                stap.getText().strip(),
                stap.getDataTable().map(DataTable::getRows).orElse(List.of()).stream()
                        .map(r -> String.join(" | ", cellen(r)))
                        .toList());
    }

    private static Voorbeelden voorbeelden(Examples deel) {
        Optional<TableRow> kop = deel.getTableHeader();
        return new Voorbeelden(
                kop.map(Leestekst::cellen).orElse(List.of()),
                deel.getTableBody().stream().map(Leestekst::cellen).toList());
    }

    private static List<String> cellen(TableRow rij) {
        return rij.getCells().stream()
                .map(TableCell::getValue)
                .map(String::strip)
                .toList();
    }
}
