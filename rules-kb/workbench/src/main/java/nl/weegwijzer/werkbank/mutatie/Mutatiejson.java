package nl.weegwijzer.werkbank.mutatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/** What came of a run as JSON, for programs. Leaves nothing out. Stateless and thread-safe. */
public final class Mutatiejson {
    private Mutatiejson() {}

    /** How many ended how, and those that survived or alter nothing. */
    public static Map<String, Object> van(Mutatierapport rapport) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mutanten", rapport.verslag().uitkomsten().size());
        json.put("gedood", rapport.aantal(Afloop.GEDOOD));
        json.put("gelijkwaardig", rapport.aantal(Afloop.GELIJKWAARDIG));
        json.put(
                "overleeft",
                rapport.met(Afloop.OVERLEEFT).stream()
                        .map(Mutatiejson::uitkomst)
                        .toList());
        json.put(
                "gelijkwaardigen",
                rapport.met(Afloop.GELIJKWAARDIG).stream()
                        .map(Mutatiejson::uitkomst)
                        .toList());
        json.put("geweigerd", rapport.verslag().geweigerd());
        return json;
    }

    private static Map<String, Object> uitkomst(Uitkomst uitkomst) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Zichtbaar.regel(uitkomst.id()));
        json.put("soort", uitkomst.soort().woord());
        json.put("bestand", Zichtbaar.regel(uitkomst.bestand()));
        json.put("regel", uitkomst.regelnummer());
        json.put("verband", Zichtbaar.regels(uitkomst.verband()));
        json.put("voorstel", uitkomst.lot().voorstel().map(Zichtbaar::regels));
        json.put("waardoor", Zichtbaar.regel(uitkomst.lot().waardoor()));
        return json;
    }

    /** Why nothing was tried: scenarios that fail as it is, or what is wrong with their files. */
    public static Map<String, Object> nietBeproefd(List<Scenario> gefaald, List<Diagnose> problemen) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gefaald", gefaald.stream().map(Mutatiejson::scenario).toList());
        json.put("diagnosen", Keuringsjson.diagnosen(problemen));
        return json;
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("naam", Zichtbaar.regel(scenario.volledigeNaam()));
        json.put("bestand", Zichtbaar.regel(scenario.bestand()));
        json.put("regel", scenario.regel());
        json.put("diagnosen", Keuringsjson.diagnosen(scenario.diagnosen()));
        return json;
    }
}
