package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.taal.Herlezing.Paar;

/** Compares rules by what they say, whatever the words and wherever they stand. */
final class Regelvergelijking {
    private Regelvergelijking() {}

    /** Whether two rules say the same; in what order the earlier rows of a table stand says nothing. */
    static boolean gelijk(Regel een, Regel ander) {
        return een.id().equals(ander.id())
                && een.titel().equals(ander.titel())
                && een.normen().equals(ander.normen())
                && een.duidingen().equals(ander.duidingen())
                && een.zekerheid() == ander.zekerheid()
                && een.uitleg().equals(ander.uitleg())
                && een.voorwaarden().equals(ander.voorwaarden())
                && Set.copyOf(een.eerdereRijen()).equals(Set.copyOf(ander.eerdereRijen()))
                && een.gevolgen().equals(ander.gevolgen());
    }

    /** The rules that say something else than they did, or nothing. */
    static List<Paar> verschil(List<Regel> was, List<Regel> wordt) {
        Map<String, Regel> nieuw = new HashMap<>();
        wordt.forEach(r -> nieuw.put(r.id(), r));
        List<Paar> paren = new ArrayList<>();
        for (Regel regel : was) {
            Optional<Regel> na = Optional.ofNullable(nieuw.get(regel.id()));
            if (!na.map(n -> gelijk(regel, n)).orElse(false)) {
                paren.add(new Paar(regel, na));
            }
        }
        if (nieuw.size()
                > was.size() - paren.stream().filter(p -> p.wordt().isEmpty()).count()) {
            throw new IllegalArgumentException("een wijziging voegt geen rij toe");
        }
        return paren;
    }
}
