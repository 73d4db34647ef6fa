package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the pages for developers to the code. Every piece of Java on the page about questions stands in the file that
 * is named above it: the same lines, in the same order; where a line says {@code ...}, something was left out.
 */
class OntwikkelgidsTest {
    private static final Path HUIS = Path.of("..", "..");
    private static final String VRAAG = "rules-kb/vraag.md";
    private static final String WEGGELATEN = "...";
    private static final Pattern STUK = Pattern.compile("(?s)<!-- uit (\\S+) -->\n```java\n(.*?)```\n");
    private static final Pattern GENOEMD = Pattern.compile("`@?([A-Z][a-z]\\w+)(?:[.(][^`]*)?`");
    private static final Pattern GEMAAKT =
            Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w+)|import (?:java|org)\\.[a-z.]+([A-Z]\\w+);");

    /** A piece of code on the page. */
    private record Stuk(String bestand, String code) {}

    static List<Stuk> stukken() {
        return STUK.matcher(tekst(HUIS.resolve(VRAAG)))
                .results()
                .map(s -> new Stuk(s.group(1), s.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stukken")
    void vraag_stukCode_staatZoInHetBestand(Stuk stuk) {
        List<String> bron = tekst(HUIS.resolve(stuk.bestand())).lines().toList();
        int verder = 0;
        for (List<String> reeks : reeksen(stuk.code())) {
            int gevonden = plek(bron, reeks, verder);
            assertThat(gevonden)
                    .as("in %s, from line %s: %s", stuk.bestand(), verder + 1, reeks)
                    .isNotNegative();
            verder = gevonden + reeks.size();
        }
    }

    @Test
    void vraag_elkStukJava_noemtZijnBestand() {
        assertThat(stukken())
                .hasSizeGreaterThan(4)
                .hasSize(tekst(HUIS.resolve(VRAAG)).split("```java", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {VRAAG, "rules-kb/woordenschat.md", "CONTRIBUTING.md"})
    void bladzijde_elkeKlasse_isEr(String bladzijde) {
        Set<String> genoemd = GENOEMD.matcher(tekst(HUIS.resolve(bladzijde)))
                .results()
                .map(g -> g.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(genoemd).hasSizeGreaterThan(9);
        assertThat(klassen()).containsAll(genoemd);
    }

    /** The runs of lines between what was left out. */
    private static List<List<String>> reeksen(String code) {
        List<List<String>> reeksen = new ArrayList<>();
        List<String> reeks = new ArrayList<>();
        for (String regel : code.lines().toList()) {
            if (regel.equals(WEGGELATEN)) {
                reeksen.add(reeks);
                reeks = new ArrayList<>();
            } else {
                reeks.add(regel);
            }
        }
        reeksen.add(reeks);
        assertThat(reeksen).noneMatch(List::isEmpty);
        return reeksen;
    }

    private static int plek(List<String> bron, List<String> reeks, int vanaf) {
        for (int i = vanaf; i + reeks.size() <= bron.size(); i++) {
            if (bron.subList(i, i + reeks.size()).equals(reeks)) {
                return i;
            }
        }
        return -1;
    }

    /** All classes that the project makes or imports. */
    private static Set<String> klassen() {
        Set<String> klassen = new TreeSet<>();
        for (String map : List.of("rules-core", "rules-kb", "examples")) {
            try (Stream<Path> paden = Files.walk(HUIS.resolve(map))) {
                paden.filter(p -> p.toString().endsWith(".java"))
                        .forEach(p -> GEMAAKT.matcher(tekst(p))
                                .results()
                                .map(OntwikkelgidsTest::naam)
                                .forEach(klassen::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return klassen;
    }

    private static String naam(MatchResult gemaakt) {
        return gemaakt.group(1) == null ? gemaakt.group(2) : gemaakt.group(1);
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
