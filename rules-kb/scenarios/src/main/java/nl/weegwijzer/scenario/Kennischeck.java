package nl.weegwijzer.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.scenario.taal.Opdracht;
import nl.weegwijzer.scenario.taal.Regeltekst;
import nl.weegwijzer.scenario.taal.Scenariocode;
import nl.weegwijzer.scenario.taal.Verwachting;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.scenario.taal.Verwachting.Regelzegt;

/** Whether the rules, norms and rulings that scenarios name exist, and can play a part in the question. */
final class Kennischeck {
    private final Map<String, String> regels;
    private final Set<String> gronden;

    Kennischeck(Kennisbank kennisbank) {
        regels = kennisbank.regels();
        gronden = kennisbank.gronden();
    }

    /** The scenario, with what is wrong where it names what does not exist. */
    Scenario keur(Scenario scenario) {
        List<Diagnose> fouten = new ArrayList<>();
        scenario.opdracht().ifPresent(o -> o.verwachtingen().forEach(v -> keur(o, v, fouten)));
        return fouten.isEmpty() ? scenario : scenario.metFouten(fouten);
    }

    private void keur(Opdracht opdracht, Verwachting verwachting, List<Diagnose> fouten) {
        if (verwachting instanceof Regelzegt zegt) {
            regel(opdracht, zegt.regel(), zegt.bron(), fouten);
        }
        if (verwachting instanceof Regelgeldt geldt) {
            regel(opdracht, geldt.regel(), geldt.bron(), fouten);
            geldt.gronden().stream()
                    .flatMap(Collection::stream)
                    .filter(g -> !gronden.contains(g))
                    .forEach(g -> fouten.add(fout(
                            geldt.bron(), g, "norm of duiding " + g + " bestaat niet in deze kennisbank", gronden)));
        }
    }

    private void regel(Opdracht opdracht, String id, Regeltekst bron, List<Diagnose> fouten) {
        String onderwerp = regels.get(id);
        if (onderwerp == null) {
            fouten.add(fout(bron, id, "regel " + id + " bestaat niet in deze kennisbank", regels.keySet()));
        } else if (!opdracht.feiten().vraag().gaatOver(onderwerp)) {
            fouten.add(new Diagnose(
                    Scenariocode.SCEN_05.code(),
                    bron.bestand(),
                    bron.regel(),
                    plek(bron, id),
                    "regel " + id + " gaat over " + onderwerp + " en speelt geen rol bij "
                            + opdracht.feiten().vraag().naam(),
                    bron.bron(),
                    id.length(),
                    "noem een regel over "
                            + String.join(
                                    " of ",
                                    opdracht.feiten().vraag().onderwerpen().keySet())
                            + ", of stel een andere vraag"));
        }
    }

    private static Diagnose fout(Regeltekst bron, String id, String boodschap, Collection<String> bekend) {
        return new Diagnose(
                Scenariocode.SCEN_18.code(),
                bron.bestand(),
                bron.regel(),
                plek(bron, id),
                boodschap,
                bron.bron(),
                id.length(),
                Gelijkenis.naaste(id, bekend)
                        .map(n -> "bedoelt u `" + n + "`?")
                        .orElse("zoek de id op in de bestanden van de kennisbank"));
    }

    private static int plek(Regeltekst bron, String id) {
        return Math.max(0, bron.bron().indexOf(id)) + 1;
    }
}
