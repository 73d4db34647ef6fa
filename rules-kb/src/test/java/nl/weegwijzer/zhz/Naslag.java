package nl.weegwijzer.zhz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;

// The oracle: the rules evaluated as simply as can be, to hold Drools and the evaluating motor against.
final class Naslag {
    private Naslag() {}

    // What the rules make of a record: the rules that applied with their conclusions, and the record filled in. Where
    // rules contradict each other, or one that has to speak is silent, the code of that fault stands there instead.
    record Uitkomst(Map<String, List<Gevolg>> gevolgen, Map<String, Object> standen, String fout) {}

    static Uitkomst leidAf(Kennis kennis, Record begin) {
        Themaregels thema = thema(kennis, begin);
        Map<String, List<Gevolg>> gevolgen = new TreeMap<>();
        Map<String, Object> standen = new TreeMap<>();
        for (List<Regel> ronde : thema.ronden()) {
            Map<String, Object> nieuw = new TreeMap<>();
            for (Regel regel : ronde) {
                if (past(regel, thema, begin, standen)) {
                    gevolgen.put(regel.id(), regel.gevolgen());
                    for (Gevolg gevolg : regel.gevolgen()) {
                        if (gevolg instanceof Standgevolg stand
                                && !stand.waarde().equals(nieuw.merge(stand.veld(), stand.waarde(), (a, b) -> a))) {
                            return new Uitkomst(Map.of(), Map.of(), "BANK-20");
                        }
                    }
                }
            }
            for (Map.Entry<String, Object> stand : nieuw.entrySet()) {
                if (!stand.getValue().equals(standen.merge(stand.getKey(), stand.getValue(), (a, b) -> a))) {
                    return new Uitkomst(Map.of(), Map.of(), "BANK-20");
                }
            }
        }
        boolean volledig =
                thema.thema().begrippen().stream().allMatch(b -> !b.verplicht() || standen.containsKey(b.veld()));
        return volledig ? new Uitkomst(gevolgen, standen, "") : new Uitkomst(Map.of(), Map.of(), "BANK-21");
    }

    static Themaregels thema(Kennis kennis, Record beeld) {
        return kennis.themas().stream()
                .filter(t -> t.thema().vorm().type() == beeld.getClass())
                .findFirst()
                .orElseThrow();
    }

    private static boolean past(Regel regel, Themaregels thema, Record beeld, Map<String, Object> standen) {
        return klopt(regel.voorwaarden(), thema, beeld, standen)
                && regel.eerdereRijen().stream().noneMatch(rij -> klopt(rij, thema, beeld, standen));
    }

    private static boolean klopt(
            List<Voorwaarde> voorwaarden, Themaregels thema, Record beeld, Map<String, Object> standen) {
        return voorwaarden.stream().allMatch(v -> {
            Object waarde = v.begrip().stand()
                    ? standen.get(v.begrip().veld())
                    : thema.thema().vorm().waarde(beeld, v.begrip().plaats());
            return waarde != null && v.waarden().stream().anyMatch(waarde::equals);
        });
    }
}
