package nl.weegwijzer.internal.taal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a YAML file as maps, lists and texts only: no tags, no aliases, no types. */
final class Yaml {
    private Yaml() {}

    static Map<?, ?> lees(String bestand, Bronnen bronnen, Bevindingen bevindingen) {
        Optional<String> tekst = bronnen.tekst(bestand);
        if (tekst.isEmpty()) {
            bevindingen.meld("BANK-01", bestand, 0, "dit bestand ontbreekt", "zet het in de map van de kennisbank");
            return Map.of();
        }
        LoadSettings instellingen = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Object inhoud = new Load(instellingen).loadFromString(tekst.get());
            if (inhoud instanceof Map<?, ?> map) {
                return map;
            }
            bevindingen.meld(
                    "BANK-02", bestand, 0, "hier worden namen met een waarde verwacht", "schrijf `naam: waarde`");
        } catch (MarkedYamlEngineException e) {
            int regel = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            bevindingen.meld(
                    "BANK-03",
                    bestand,
                    regel,
                    "dit is geen goede opbouw",
                    "controleer inspringing, dubbele punt en aanhalingstekens");
        } catch (YamlEngineException e) {
            bevindingen.meld(
                    "BANK-03",
                    bestand,
                    0,
                    "dit is geen goede opbouw",
                    "controleer inspringing, dubbele punt en aanhalingstekens");
        }
        return Map.of();
    }

    /** The text under a key; empty where there is none. */
    static String tekst(Map<?, ?> map, String sleutel) {
        return map.get(sleutel) instanceof String tekst ? tekst.strip() : "";
    }

    /** The maps in the list under a key. */
    static List<? extends Map<?, ?>> lijst(Map<?, ?> map, String sleutel) {
        return map.get(sleutel) instanceof List<?> lijst
                ? lijst.stream()
                        .filter(Map.class::isInstance)
                        .map(e -> (Map<?, ?>) e)
                        .toList()
                : List.of();
    }
}
