package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Herlezing.Paar;

/**
 * The rounds of a subject, for a change of a few of its rules. Where every conclusion is still drawn for the last time
 * in the same round, the other rules stay where they are, and there can be no circle. Thread-safe.
 */
final class Ronden {
    private final Themaregels themaregels;
    private final Map<String, Integer> rondeVanRegel = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> rondenVanStand = new HashMap<>();

    Ronden(Themaregels themaregels) {
        this.themaregels = themaregels;
        for (int i = 0; i < themaregels.ronden().size(); i++) {
            int ronde = i + 1;
            for (Regel regel : themaregels.ronden().get(i)) {
                rondeVanRegel.put(regel.id(), ronde);
                tel(regel, ronde, 1, rondenVanStand);
            }
        }
    }

    private static void tel(Regel regel, int ronde, int stap, Map<String, NavigableMap<Integer, Integer>> tellingen) {
        for (Gevolg gevolg : regel.gevolgen()) {
            if (gevolg instanceof Standgevolg stand) {
                tellingen.computeIfAbsent(stand.veld(), v -> new TreeMap<>()).merge(ronde, stap, Integer::sum);
            }
        }
    }

    /** Whether the rules that did not change stay in their rounds. */
    boolean blijven(List<Paar> paren) {
        Map<String, NavigableMap<Integer, Integer>> verschil = new HashMap<>();
        for (Paar paar : paren) {
            tel(paar.was(), rondeVanRegel.getOrDefault(paar.was().id(), 1), -1, verschil);
            paar.wordt().ifPresent(r -> tel(r, ronde(r), 1, verschil));
        }
        return verschil.entrySet().stream().allMatch(e -> {
            NavigableMap<Integer, Integer> na = new TreeMap<>(rondenVanStand.getOrDefault(e.getKey(), new TreeMap<>()));
            e.getValue().forEach((ronde, aantal) -> na.merge(ronde, aantal, Integer::sum));
            na.values().removeIf(aantal -> aantal == 0);
            return laatste(na) == laatste(e.getKey());
        });
    }

    private int laatste(String stand) {
        return laatste(rondenVanStand.getOrDefault(stand, new TreeMap<>()));
    }

    private static int laatste(NavigableMap<Integer, Integer> ronden) {
        return ronden.isEmpty() ? 0 : ronden.lastKey();
    }

    private int ronde(Regel regel) {
        int ronde = 1;
        for (Voorwaarde voorwaarde : Themawacht.alle(regel)) {
            if (voorwaarde.begrip().stand()) {
                ronde = Math.max(ronde, laatste(voorwaarde.begrip().veld()) + 1);
            }
        }
        return ronde;
    }

    /** All rules after the change, in no order. */
    List<Regel> regels(List<Paar> paren) {
        List<Regel> regels = new ArrayList<>();
        Set<String> weg = ids(paren);
        themaregels
                .ronden()
                .forEach(ronde ->
                        ronde.stream().filter(r -> !weg.contains(r.id())).forEach(regels::add));
        paren.forEach(p -> p.wordt().ifPresent(regels::add));
        return regels;
    }

    private static Set<String> ids(List<Paar> paren) {
        return paren.stream().map(p -> p.was().id()).collect(Collectors.toSet());
    }

    /** The rules after a change in which the others stay where they are. */
    Themaregels met(List<Paar> paren) {
        List<List<Regel>> na = new ArrayList<>(themaregels.ronden());
        Set<String> weg = ids(paren);
        paren.stream()
                .map(p -> rondeVanRegel.getOrDefault(p.was().id(), 1))
                .distinct()
                .forEach(ronde -> {
                    List<Regel> blijft = new ArrayList<>(na.get(ronde - 1));
                    blijft.removeIf(r -> weg.contains(r.id()));
                    na.set(ronde - 1, blijft);
                });
        paren.forEach(p -> p.wordt().ifPresent(r -> voeg(na, r, ronde(r))));
        while (!na.isEmpty() && na.get(na.size() - 1).isEmpty()) {
            na.remove(na.size() - 1);
        }
        return new Themaregels(
                themaregels.thema(),
                na.stream()
                        .map(r -> r.stream()
                                .sorted(Comparator.comparing(Regel::id))
                                .toList())
                        .toList());
    }

    private static void voeg(List<List<Regel>> ronden, Regel regel, int ronde) {
        while (ronden.size() < ronde) {
            ronden.add(new ArrayList<>());
        }
        List<Regel> met = new ArrayList<>(ronden.get(ronde - 1));
        met.add(regel);
        ronden.set(ronde - 1, met);
    }
}
