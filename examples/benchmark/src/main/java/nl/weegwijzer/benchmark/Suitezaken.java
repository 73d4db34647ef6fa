package nl.weegwijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/** The cases of a suite of scenarios. Stateless. */
final class Suitezaken {
    private Suitezaken() {}

    /** For each question the cases that get a decision, each once, in the order of the suite. */
    static Map<Vraagsoort, List<Zaak>> besliste(Path map, Weegwijzer weegwijzer) {
        Map<Vraagsoort, List<Zaak>> zaken = new LinkedHashMap<>();
        Vragen.alle().forEach(v -> zaken.put(v.soort(), new ArrayList<>()));
        for (Scenario scenario : Scenarios.lees(map).scenarios()) {
            scenario.opdracht().ifPresent(opdracht -> {
                List<Zaak> bekend = zaken.get(opdracht.feiten().vraag().soort());
                try {
                    Zaak zaak = opdracht.feiten().zaak();
                    if (bekend != null && !bekend.contains(zaak)) {
                        weegwijzer.besluit(zaak);
                        bekend.add(zaak);
                    }
                } catch (OngeldigeZaakException e) {
                    // a scenario that shows how a case is refused
                }
            });
        }
        zaken.values().removeIf(List::isEmpty);
        return zaken;
    }
}
