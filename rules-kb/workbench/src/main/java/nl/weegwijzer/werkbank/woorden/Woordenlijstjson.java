package nl.weegwijzer.werkbank.woorden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.taal.Woordenlijst.Vraag;
import nl.weegwijzer.internal.taal.Woordenlijst.Zegwijze;

/** A word list as JSON, for programs. Immutable and thread-safe. */
public final class Woordenlijstjson {
    private final Voorbeelden voorbeelden;

    /** Writes with these examples. */
    public Woordenlijstjson(Voorbeelden voorbeelden) {
        this.voorbeelden = voorbeelden;
    }

    /** The whole list. */
    public Map<String, Object> van(Woordenlijst lijst) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "onderwerpen",
                lijst.onderwerpen().stream().map(Woordenlijstjson::onderwerp).toList());
        json.put("opmerkingen", lijst.opmerkingen());
        json.put("plichten", plichten(lijst.plichten()));
        return json;
    }

    private static Map<String, Object> onderwerp(Onderwerp onderwerp) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("naam", onderwerp.naam());
        json.put("feiten", zegwijzen(onderwerp.feiten()));
        json.put("eerdereBesluiten", zegwijzen(onderwerp.eerder()));
        json.put("besluiten", zegwijzen(onderwerp.besluiten()));
        json.put(
                "vragen",
                onderwerp.vragen().stream().map(Woordenlijstjson::vraag).toList());
        return json;
    }

    private static List<Map<String, Object>> zegwijzen(List<Zegwijze> zegwijzen) {
        return zegwijzen.stream().map(Woordenlijstjson::zegwijze).toList();
    }

    private static Map<String, Object> zegwijze(Zegwijze zegwijze) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("begin", zegwijze.begin());
        json.put("getal", zegwijze.waarden().isEmpty());
        json.put("waarden", zegwijze.waarden());
        json.put("voorbeeld", zegwijze.voorbeeld());
        json.put("overMelder", zegwijze.overMelder());
        return json;
    }

    private static Map<String, Object> vraag(Vraag vraag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "zinnen",
                Woordenlijst.VRAAGWOORDEN.stream()
                        .map(w -> w + " " + vraag.naam())
                        .toList());
        json.put("vraag", vraag.vraag());
        return json;
    }

    private Map<String, Object> plichten(Plichten plichten) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rollen", plichten.rollen());
        json.put("krachten", plichten.krachten());
        json.put(
                "handelingen",
                plichten.handelingen().stream().map(this::handeling).toList());
        json.put("vormen", plichten.vormen());
        json.put("tijdstippen", plichten.tijdstippen());
        json.put("termijnwoorden", plichten.termijnwoorden());
        json.put("bijlagen", plichten.bijlagen());
        json.put("toevoegingen", plichten.toevoegingen());
        return json;
    }

    private Map<String, Object> handeling(String handeling) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("woorden", handeling);
        json.put("voorbeeld", voorbeelden.plicht(handeling));
        return json;
    }
}
