package nl.weegwijzer.werkbank.keuring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;

/** A check as JSON, for programs. Leaves no problem out. Stateless and thread-safe. */
public final class Keuringsjson {
    private Keuringsjson() {}

    /** What came of the check. */
    public static Map<String, Object> van(Keuring keuring) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("inOrde", keuring.inOrde());
        json.put("kennisbank", keuring.kennisbank().map(Keuringsjson::kennisbank));
        json.put("diagnosen", diagnosen(keuring.diagnosen()));
        return json;
    }

    /** Why no case was decided. */
    public static Map<String, Object> geweigerd(List<Keuring> keuringen) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("geweigerd", true);
        json.put("kennisbanken", keuringen.stream().map(Keuringsjson::bezwaren).toList());
        return json;
    }

    private static Map<String, Object> bezwaren(Keuring keuring) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pad", keuring.naam());
        json.put("diagnosen", diagnosen(keuring.diagnosen()));
        return json;
    }

    private static Map<String, Object> kennisbank(Kennisbank kennisbank) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Zichtbaar.regel(kennisbank.id()));
        json.put("titel", Zichtbaar.regel(kennisbank.titel()));
        json.put("versie", Zichtbaar.regel(kennisbank.versie()));
        json.put("geldigVanaf", kennisbank.geldigVanaf().toString());
        json.put("geldigTot", kennisbank.geldigTot().map(Object::toString));
        json.put("aantalRegels", kennisbank.aantalRegels());
        json.put("vingerafdruk", kennisbank.vingerafdruk());
        return json;
    }

    /** Problems, each with all that is known of it. */
    public static List<Map<String, Object>> diagnosen(List<Diagnose> diagnosen) {
        return diagnosen.stream().map(Keuringsjson::diagnose).toList();
    }

    private static Map<String, Object> diagnose(Diagnose diagnose) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", diagnose.code());
        json.put("bestand", Zichtbaar.regel(diagnose.bestand()));
        json.put("regel", plaats(diagnose.regel()));
        json.put("kolom", plaats(diagnose.kolom()));
        json.put("lengte", plaats(diagnose.lengte()));
        json.put("boodschap", Zichtbaar.regel(diagnose.boodschap()));
        json.put("regeltekst", Zichtbaar.regel(diagnose.regeltekst()));
        json.put("hulp", Zichtbaar.regel(diagnose.hulp()));
        return json;
    }

    private static Optional<Integer> plaats(int getal) {
        return getal > 0 ? Optional.of(getal) : Optional.empty();
    }
}
