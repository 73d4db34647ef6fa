package nl.weegwijzer.werkbank.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.taal.Bevinding;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/** A suite that was run as JSON, for programs. Leaves no failure out. Stateless and thread-safe. */
public final class Scenariojson {
    private Scenariojson() {}

    /** How many were run and passed, those that failed, and what decided them. */
    public static Map<String, Object> van(Suiteverslag verslag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uitgevoerd", verslag.uitgevoerd());
        json.put("geslaagd", verslag.uitgevoerd() - verslag.gefaald());
        json.put(
                "gefaald",
                verslag.uitslag().gefaald().stream().map(Scenariojson::proef).toList());
        json.put("diagnosen", Keuringsjson.diagnosen(verslag.problemen()));
        json.put("kennisbank", Zichtbaar.regel(verslag.kennisbank().id()));
        json.put("versie", Zichtbaar.regel(verslag.kennisbank().versie()));
        json.put("vingerafdruk", verslag.kennisbank().vingerafdruk());
        return json;
    }

    private static Map<String, Object> proef(Proef proef) {
        Scenario scenario = proef.scenario();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("naam", Zichtbaar.regel(scenario.volledigeNaam()));
        json.put("bestand", Zichtbaar.regel(scenario.bestand()));
        json.put("regel", scenario.regel());
        json.put("rij", scenario.rij());
        json.put("groep", scenario.groep().map(Zichtbaar::regel));
        json.put("labels", scenario.labels().stream().map(Zichtbaar::regel).toList());
        json.put(
                "bevindingen",
                proef.bevindingen().stream().map(Scenariojson::bevinding).toList());
        json.put("diagnosen", Keuringsjson.diagnosen(scenario.diagnosen()));
        return json;
    }

    private static Map<String, Object> bevinding(Bevinding bevinding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("soort", bevinding.soort().woord());
        json.put("regel", bevinding.regel());
        json.put("verwacht", Zichtbaar.regel(bevinding.verwacht()));
        json.put("gekregen", Zichtbaar.regel(bevinding.gekregen()));
        json.put("waarom", bevinding.waarom().stream().map(Zichtbaar::regel).toList());
        return json;
    }
}
