package nl.weegwijzer.werkbank.dekking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.scenario.dekking.Meting;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag.Telling;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/** What scenarios touch as JSON, for programs. Leaves nothing out. Stateless and thread-safe. */
public final class Dekkingsjson {
    private Dekkingsjson() {}

    /** Every kind in numbers, what was not touched, what cannot be, and what was measured. */
    public static Map<String, Object> van(Dekkingsverslag verslag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "dekking",
                verslag.tellingen().stream().map(Dekkingsjson::telling).toList());
        json.put("ongedekt", metingen(verslag.dekking().ongedekt()));
        json.put("kanNiet", metingen(verslag.kanNiet()));
        json.put("scenarios", verslag.dekking().scenarios());
        json.put("terzijde", verslag.dekking().terzijde());
        json.put("diagnosen", Keuringsjson.diagnosen(verslag.problemen()));
        json.put("kennisbank", Zichtbaar.regel(verslag.kennis().id()));
        json.put("versie", Zichtbaar.regel(verslag.kennis().versie()));
        json.put("vingerafdruk", verslag.kennis().vingerafdruk());
        return json;
    }

    private static Map<String, Object> telling(Telling telling) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("soort", woord(telling.soort()));
        json.put("aantal", telling.aantal());
        json.put("gedekt", telling.gedekt());
        json.put("kanNiet", telling.kanNiet());
        json.put("procent", telling.procent());
        return json;
    }

    private static List<Map<String, Object>> metingen(List<Meting> metingen) {
        return metingen.stream().map(Dekkingsjson::meting).toList();
    }

    private static Map<String, Object> meting(Meting meting) {
        int regel = meting.plaats().regel();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("soort", woord(meting.soort()));
        json.put("id", meting.id());
        json.put("zin", Zichtbaar.regel(meting.zin()));
        json.put("bestand", meting.plaats().bestand());
        json.put("regel", regel > 0 ? Optional.of(regel) : Optional.empty());
        json.put("reden", meting.reden());
        json.put("voorstel", meting.voorstel().map(Zichtbaar::regels));
        return json;
    }

    private static String woord(Meting.Soort soort) {
        return soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
