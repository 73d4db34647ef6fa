package nl.weegwijzer.werkbank.vscode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Colours text by a TextMate grammar, line by line, as an editor does. Knows as much of it as our grammar uses. */
final class Kleurder {
    /** A piece of a line with its colour. */
    record Deel(String tekst, String scope) {}

    private record Treffer(Matcher plek, Map<String, Object> deel) {}

    private static final Map<String, Pattern> PATRONEN = new ConcurrentHashMap<>();

    private final Map<String, Object> grammatica;
    private final Deque<Map<String, Object>> open = new ArrayDeque<>();

    Kleurder(Map<String, Object> grammatica) {
        this.grammatica = grammatica;
        open.push(grammatica);
    }

    /** Goes on where another is now. */
    Kleurder(Kleurder ander) {
        this.grammatica = ander.grammatica;
        open.addAll(ander.open);
    }

    /** The coloured pieces of the next line. */
    List<Deel> regel(String regel) {
        List<Deel> delen = new ArrayList<>();
        int plek = 0;
        int stappen = 0;
        Optional<Treffer> treffer = eerste(regel, plek);
        while (treffer.isPresent() && stappen++ < 50) {
            plek = neem(treffer.get(), delen);
            treffer = eerste(regel, plek);
        }
        return delen;
    }

    private int neem(Treffer treffer, List<Deel> delen) {
        Map<String, Object> deel = treffer.deel();
        String vangst = "captures";
        if (deel.containsKey("begin")) {
            boolean einde = deel == open.peek();
            vangst = einde ? "endCaptures" : "beginCaptures";
            if (einde) {
                open.pop();
            } else {
                open.push(deel);
            }
        }
        delen(deel.getOrDefault(vangst, Map.of())).forEach((nummer, naam) -> {
            String tekst = treffer.plek().group(Integer.parseInt(nummer));
            if (tekst != null && !tekst.isEmpty()) {
                delen.add(new Deel(tekst, String.valueOf(delen(naam).get("name"))));
            }
        });
        return treffer.plek().end();
    }

    private Optional<Treffer> eerste(String regel, int plek) {
        Map<String, Object> boven = Objects.requireNonNull(open.peek());
        Stream<Treffer> einde = boven.containsKey("end") ? zoek(boven, "end", regel, plek) : Stream.of();
        Stream<Treffer> verder = patronen(boven)
                .flatMap(p -> zoek(p, p.containsKey("begin") ? "begin" : "match", regel, plek))
                .filter(t -> t.plek().end() > plek);
        return Stream.concat(einde, verder)
                .min(Comparator.comparingInt(t -> t.plek().start()));
    }

    private static Stream<Treffer> zoek(Map<String, Object> deel, String soort, String regel, int plek) {
        Matcher zoeker = PATRONEN.computeIfAbsent(String.valueOf(deel.get(soort)), Pattern::compile)
                .matcher(regel)
                .useAnchoringBounds(false)
                .region(plek, regel.length());
        return zoeker.find() ? Stream.of(new Treffer(zoeker, deel)) : Stream.of();
    }

    private Stream<Map<String, Object>> patronen(Map<String, Object> deel) {
        return ((List<?>) deel.getOrDefault("patterns", List.of()))
                .stream().map(Kleurder::delen).flatMap(p -> {
                    if (p.containsKey("include")) {
                        return patronenOf(delen(delen(grammatica.get("repository"))
                                .get(String.valueOf(p.get("include")).substring(1))));
                    }
                    return patronenOf(p);
                });
    }

    private Stream<Map<String, Object>> patronenOf(Map<String, Object> deel) {
        return deel.containsKey("match") || deel.containsKey("begin") ? Stream.of(deel) : patronen(deel);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> delen(Object deel) {
        return (Map<String, Object>) deel;
    }
}
