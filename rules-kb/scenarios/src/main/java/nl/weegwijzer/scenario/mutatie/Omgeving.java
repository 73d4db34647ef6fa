package nl.weegwijzer.scenario.mutatie;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.zaak.Woord;

/** What a knowledge base has to offer beside what stands in a rule: other norms, rulings, terms and values. */
final class Omgeving {
    private final List<String> termijnen;
    private final List<String> normen;
    private final List<String> duidingen;
    private final Map<String, Map<String, Set<Object>>> gegeven = new HashMap<>();

    Omgeving(Kennis kennis) {
        this.termijnen =
                kennis.termijnen().stream().map(Termijnregel::naam).distinct().toList();
        this.normen = gronden(kennis, false);
        this.duidingen = gronden(kennis, true);
        for (Themaregels thema : kennis.themas()) {
            Map<String, Set<Object>> waarden = new HashMap<>();
            thema.regels().stream()
                    .map(r -> r.gevolgen())
                    .flatMap(Collection::stream)
                    .forEach(g -> {
                        if (g instanceof Standgevolg stand) {
                            waarden.computeIfAbsent(stand.veld(), v -> new HashSet<>())
                                    .add(stand.waarde());
                        }
                    });
            gegeven.put(thema.thema().naam(), waarden);
        }
    }

    private static List<String> gronden(Kennis kennis, boolean duiding) {
        return kennis.gronden().keySet().stream()
                .filter(g -> Schrijfwijze.DUIDING.matcher(g).matches() == duiding)
                .toList();
    }

    List<String> termijnen() {
        return termijnen;
    }

    List<String> normen() {
        return normen;
    }

    List<String> duidingen() {
        return duidingen;
    }

    /** The values that a fact can have, or that some rule gives to a conclusion. */
    List<Woord> waarden(Thema thema, Begrip begrip) {
        Set<Object> bekend = gegeven.getOrDefault(thema.naam(), Map.of()).getOrDefault(begrip.veld(), Set.of());
        return begrip.waarden().stream()
                .filter(w -> !begrip.stand() || bekend.contains(w))
                .toList();
    }
}
