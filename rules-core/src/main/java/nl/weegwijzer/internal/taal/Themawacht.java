package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Herlezing.Paar;
import nl.weegwijzer.internal.tekst.Bevindingen;

/**
 * The checks over all rules of a subject together, for a change of a few of them: counts once who gives and awaits
 * what, and looks at all rules only where those counts cannot tell. Thread-safe.
 */
final class Themawacht {
    private final Themaregels themaregels;
    private final Ronden ronden;
    private final Map<Waarde, Integer> gegeven = new HashMap<>();
    private final Map<Waarde, Integer> gewacht = new HashMap<>();
    private final Map<String, Integer> gevers = new HashMap<>();
    private final Set<String> herleidbaar;

    Themawacht(Themaregels themaregels) {
        this.themaregels = themaregels;
        this.ronden = new Ronden(themaregels);
        for (Regel regel : themaregels.regels()) {
            tel(regel, 1, gegeven, gewacht);
            standen(regel).forEach(s -> gevers.merge(s.veld(), 1, Integer::sum));
        }
        this.herleidbaar = Privacykeuring.herleidbaar(
                themaregels.thema(),
                themaregels.regels().stream().map(Gelezen::van).toList());
    }

    /** A value of a conclusion. */
    private record Waarde(String veld, Object waarde) {}

    private static Stream<Standgevolg> standen(Regel regel) {
        return regel.gevolgen().stream().filter(Standgevolg.class::isInstance).map(Standgevolg.class::cast);
    }

    private static Stream<Waarde> wacht(Regel regel) {
        return regel.voorwaarden().stream()
                .filter(v -> v.begrip().stand())
                .flatMap(
                        v -> v.waarden().stream().map(w -> new Waarde(v.begrip().veld(), w)));
    }

    private static void tel(Regel regel, int stap, Map<Waarde, Integer> gegeven, Map<Waarde, Integer> gewacht) {
        standen(regel).forEach(s -> gegeven.merge(new Waarde(s.veld(), s.waarde()), stap, Integer::sum));
        wacht(regel).forEach(w -> gewacht.merge(w, stap, Integer::sum));
    }

    /** Whether the rules of the subject are in order together after this change. */
    boolean goed(List<Paar> paren) {
        return (telt(paren) && ronden.blijven(paren) && verzwijgt(paren)) || keur(paren);
    }

    // Whether no rule awaits what is given no more, and every conclusion that was drawn still is.
    private boolean telt(List<Paar> paren) {
        Map<Waarde, Integer> geeft = new HashMap<>();
        Map<Waarde, Integer> wacht = new HashMap<>();
        Map<String, Integer> geven = new HashMap<>();
        for (Paar paar : paren) {
            tel(paar.was(), -1, geeft, wacht);
            standen(paar.was()).forEach(s -> geven.merge(s.veld(), -1, Integer::sum));
            paar.wordt().ifPresent(regel -> {
                tel(regel, 1, geeft, wacht);
                standen(regel).forEach(s -> geven.merge(s.veld(), 1, Integer::sum));
            });
        }
        Set<Waarde> geraakt = new HashSet<>(geeft.keySet());
        geraakt.addAll(wacht.keySet());
        return geraakt.stream().allMatch(w -> som(gegeven, geeft, w) > 0 || som(gewacht, wacht, w) == 0)
                && geven.keySet().stream().allMatch(v -> som(gevers, geven, v) > 0);
    }

    private static <T> int som(Map<T, Integer> was, Map<T, Integer> erbij, T sleutel) {
        return was.getOrDefault(sleutel, 0) + erbij.getOrDefault(sleutel, 0);
    }

    // Whether no conclusion tells more about the reporter than before, and no changed rule tells it to the family.
    private boolean verzwijgt(List<Paar> paren) {
        return paren.stream()
                .flatMap(p -> p.wordt().stream())
                .noneMatch(r -> Privacykeuring.verraadt(themaregels.thema(), r, herleidbaar));
    }

    private boolean keur(List<Paar> paren) {
        Bevindingen bevindingen = new Bevindingen();
        List<Gelezen> regels = ronden.regels(paren).stream().map(Gelezen::van).toList();
        new Samenhang(bevindingen).keur(Map.of(themaregels.thema(), regels), Map.of());
        new Privacykeuring(bevindingen).keur(Map.of(themaregels.thema(), regels));
        return bevindingen.aantal() == 0;
    }

    /** The rules of the subject after this change, which is in order. */
    Themaregels met(List<Paar> paren) {
        return ronden.blijven(paren)
                ? ronden.met(paren)
                : Themaregels.van(themaregels.thema(), ronden.regels(paren)).orElseThrow();
    }

    // Conditions also on earlier rows of a table.
    static List<Voorwaarde> alle(Regel regel) {
        List<Voorwaarde> alle = new ArrayList<>(regel.voorwaarden());
        regel.eerdereRijen().forEach(alle::addAll);
        return alle;
    }
}
