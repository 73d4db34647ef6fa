package nl.weegwijzer.scenario.gherkin;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTableRow;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.taal.Regeltekst;
import nl.weegwijzer.scenario.taal.Scenariocode;
import nl.weegwijzer.scenario.taal.Scenariolezer.Deel;
import nl.weegwijzer.scenario.taal.Scenariolezer.Zin;

/** The parts of one file by their ids, so that a scenario that was written out finds its places. Not thread-safe. */
final class Inhoud {
    private final String bestand;
    private final List<String> regels;
    private final Map<String, Step> stappen = new HashMap<>();
    private final Set<String> achtergrond = new HashSet<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, String> groepen = new HashMap<>();
    private final Map<String, Integer> rijen = new HashMap<>();
    private final List<Diagnose> diagnosen = new ArrayList<>();

    private Inhoud(String bestand, List<String> regels) {
        this.bestand = bestand;
        this.regels = regels;
    }

    static Inhoud van(String bestand, List<String> regels, Feature geheel) {
        Inhoud inhoud = new Inhoud(bestand, regels);
        inhoud.verdwaaldeKop(geheel.getDescription());
        for (FeatureChild deel : geheel.getChildren()) {
            deel.getBackground().ifPresent(inhoud::achtergrond);
            deel.getScenario().ifPresent(s -> inhoud.scenario(s, Optional.empty()));
            deel.getRule().ifPresent(inhoud::groep);
        }
        return inhoud;
    }

    List<Diagnose> diagnosen() {
        return diagnosen.stream().distinct().toList();
    }

    private void groep(Rule groep) {
        verdwaaldeKop(groep.getDescription());
        for (RuleChild deel : groep.getChildren()) {
            deel.getBackground().ifPresent(this::achtergrond);
            deel.getScenario().ifPresent(s -> scenario(s, Optional.of(groep.getName())));
        }
    }

    private void achtergrond(Background deel) {
        verdwaald(deel.getDescription(), deel.getLocation().getLine().intValue());
        deel.getSteps().forEach(s -> {
            stappen.put(s.getId(), s);
            achtergrond.add(s.getId());
        });
    }

    private void scenario(Scenario scenario, Optional<String> groep) {
        verdwaald(scenario.getDescription(), scenario.getLocation().getLine().intValue());
        scenarios.put(scenario.getId(), scenario);
        groep.ifPresent(g -> groepen.put(scenario.getId(), g));
        scenario.getSteps().forEach(s -> stappen.put(s.getId(), s));
        int rij = 0;
        for (var voorbeelden : scenario.getExamples()) {
            for (TableRow waarden : voorbeelden.getTableBody()) {
                rijen.put(waarden.getId(), ++rij);
            }
        }
    }

    /** A heading misspelt is read as a description of the one above it, with all that stands below it. */
    private void verdwaaldeKop(String omschrijving) {
        omschrijving
                .lines()
                .map(String::strip)
                .forEach(zin -> Sleutelwoorden.bedoeldeKop(zin)
                        .ifPresent(b -> diagnosen.add(new Diagnose(
                                Scenariocode.SCEN_01.code(),
                                bestand,
                                regelVan(zin) + 1,
                                regels.get(regelVan(zin)).indexOf(zin) + 1,
                                "deze regel begint met een woord dat hier niet kan, en wat eronder staat telt niet mee",
                                regels.get(regelVan(zin)),
                                zin.split("\\s+", 2)[0].length(),
                                "bedoelt u `" + b + "`?"))));
    }

    private int regelVan(String zin) {
        return Math.max(0, regels.stream().map(String::strip).toList().indexOf(zin));
    }

    /** A line under a heading is read as a description; where it looks like a step, it is a step misspelt. */
    private void verdwaald(String omschrijving, int na) {
        List<String> zinnen = omschrijving
                .lines()
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .toList();
        int plek = na;
        for (String zin : zinnen) {
            while (plek < regels.size() && !regels.get(plek).strip().equals(zin)) {
                plek++;
            }
            int regel = Math.min(plek, regels.size() - 1);
            Optional<String> bedoeld = Sleutelwoorden.bedoeld(zin);
            bedoeld.ifPresent(b -> diagnosen.add(new Diagnose(
                    Scenariocode.SCEN_01.code(),
                    bestand,
                    regel + 1,
                    regels.get(regel).indexOf(zin) + 1,
                    "deze regel begint met een woord dat hier niet kan",
                    regels.get(regel),
                    zin.split("\\s+", 2)[0].length(),
                    Sleutelwoorden.hulp(zin))));
        }
    }

    /** The scenarios that nothing came of, because they have no steps or no rows of examples. */
    List<Diagnose> zonderUitvoering(List<Pickle> uitgeschreven) {
        Set<String> uitgevoerd =
                uitgeschreven.stream().map(p -> p.getAstNodeIds().get(0)).collect(Collectors.toSet());
        List<Diagnose> fouten = new ArrayList<>();
        scenarios.forEach((id, scenario) -> {
            boolean zonderStappen = scenario.getSteps().isEmpty();
            if (zonderStappen || zonderVoorbeelden(scenario) || !uitgevoerd.contains(id)) {
                Regeltekst begin = begin(scenario, scenario.getName());
                fouten.add(new Diagnose(
                        Scenariocode.SCEN_13.code(),
                        bestand,
                        begin.regel(),
                        begin.kolom(),
                        "dit scenario heeft geen " + (zonderStappen ? "stappen" : "voorbeelden")
                                + ", en bewijst dus niets",
                        begin.bron(),
                        Math.max(1, begin.tekst().length()),
                        zonderStappen
                                ? "maak het af of haal het weg"
                                : "zet eronder `Voorbeelden:` met een tabel, of haal het weg"));
            }
        });
        return fouten;
    }

    /** Whether a scenario says nothing that could be run. */
    boolean leeg(Pickle uitgeschreven) {
        Scenario scenario = scenarios.get(uitgeschreven.getAstNodeIds().get(0));
        return scenario != null && (scenario.getSteps().isEmpty() || zonderVoorbeelden(scenario));
    }

    private static boolean zonderVoorbeelden(Scenario scenario) {
        return scenario.getExamples().isEmpty() && scenario.getKeyword().startsWith("Abstract");
    }

    Ruw ruw(Pickle uitgeschreven) {
        String id = uitgeschreven.getAstNodeIds().get(0);
        Scenario scenario = scenarios.get(id);
        if (scenario == null) {
            throw new IllegalStateException("scenario zonder plaats: " + uitgeschreven.getName());
        }
        int rij = uitgeschreven.getAstNodeIds().stream()
                .skip(1)
                .map(r -> rijen.getOrDefault(r, 0))
                .findFirst()
                .orElse(0);
        List<Zin> zinnen = new ArrayList<>();
        Deel deel = Deel.GEGEVEN;
        for (PickleStep stap : uitgeschreven.getSteps()) {
            deel = stap.getType().map(Inhoud::deel).orElse(deel);
            zinnen(stap, deel, zinnen);
        }
        return new Ruw(
                uitgeschreven.getName(),
                Optional.ofNullable(groepen.get(id)),
                uitgeschreven.getTags().stream()
                        .map(t -> t.getName().substring(1))
                        .toList(),
                rij,
                begin(scenario, uitgeschreven.getName()),
                List.copyOf(zinnen));
    }

    private static Deel deel(PickleStepType soort) {
        return switch (soort) {
            case ACTION -> Deel.ALS;
            case OUTCOME -> Deel.DAN;
            case CONTEXT, UNKNOWN -> Deel.GEGEVEN;
        };
    }

    private Regeltekst begin(Scenario scenario, String naam) {
        int regel = scenario.getLocation().getLine().intValue();
        String bron = regels.get(regel - 1);
        return new Regeltekst(bestand, regel, Math.max(0, bron.indexOf(scenario.getName())) + 1, naam, bron);
    }

    private void zinnen(PickleStep uitgeschreven, Deel deel, List<Zin> zinnen) {
        Step stap = stappen.get(uitgeschreven.getAstNodeIds().get(0));
        if (stap == null) {
            throw new IllegalStateException("stap zonder plaats: " + uitgeschreven.getText());
        }
        boolean gedeeld = achtergrond.contains(stap.getId());
        int regel = stap.getLocation().getLine().intValue();
        String bron = regels.get(regel - 1);
        Regeltekst tekst = new Regeltekst(
                bestand,
                regel,
                bron.indexOf(stap.getText()) + 1,
                uitgeschreven.getText().strip(),
                bron);
        Optional<PickleStepArgument> bijlage = uitgeschreven.getArgument();
        if (bijlage.isEmpty()) {
            zinnen.add(new Zin(deel, gedeeld, tekst));
            return;
        }
        if (bijlage.get().getDataTable().isEmpty() || deel == Deel.ALS) {
            zinnen.add(new Zin(deel, gedeeld, tekst));
            geenTabel(tekst);
            return;
        }
        tabel(tekst, stap, bijlage.get().getDataTable().get().getRows(), r -> zinnen.add(new Zin(deel, gedeeld, r)));
    }

    private void geenTabel(Regeltekst tekst) {
        diagnosen.add(new Diagnose(
                Scenariocode.SCEN_16.code(),
                bestand,
                tekst.regel(),
                tekst.kolom(),
                "bij deze stap kan geen tekstblok of tabel staan",
                tekst.bron(),
                Math.max(1, tekst.tekst().length()),
                "haal het weg, of zet elke zin in een rij van een tabel met één kolom"));
    }

    /** The rows of a table below a step, one sentence each; the step may say about whom they are. */
    private void tabel(Regeltekst stap, Step bron, List<PickleTableRow> rijen, Consumer<Regeltekst> zinnen) {
        String voor = Tabelkop.voorvoegsel(stap.tekst());
        if (!Tabelkop.past(stap.tekst())) {
            diagnosen.add(new Diagnose(
                    Scenariocode.SCEN_16.code(),
                    bestand,
                    stap.regel(),
                    stap.kolom(),
                    "boven een tabel met zinnen hoort deze stap niet",
                    stap.bron(),
                    Math.max(1, stap.tekst().length()),
                    Tabelkop.hulp()));
        }
        List<TableRow> plaatsen = bron.getDataTable().map(t -> t.getRows()).orElse(List.of());
        for (int i = 0; i < rijen.size(); i++) {
            TableRow plaats = plaatsen.get(i);
            int regel = plaats.getLocation().getLine().intValue();
            String tekst = regels.get(regel - 1);
            if (rijen.get(i).getCells().size() != 1) {
                geenTabel(new Regeltekst(bestand, regel, 1, tekst.strip(), tekst));
                continue;
            }
            String cel = rijen.get(i).getCells().get(0).getValue().strip();
            if (!cel.isEmpty()) {
                int kolom = plaats.getCells()
                        .get(0)
                        .getLocation()
                        .getColumn()
                        .map(Long::intValue)
                        .orElse(1);
                zinnen.accept(new Regeltekst(bestand, regel, kolom - voor.length(), voor + cel, tekst));
            }
        }
    }
}
