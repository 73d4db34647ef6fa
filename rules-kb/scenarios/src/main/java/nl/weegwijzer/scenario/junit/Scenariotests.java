package nl.weegwijzer.scenario.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Proefverslag;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Uitslag;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * A suite as tests: each scenario one, grouped by file and by rule, with its place in the file.
 *
 * <pre>{@code
 * class Scenariotest {
 *     @TestFactory
 *     Stream<DynamicNode> scenarios() {
 *         return Scenariotests.van(Path.of("zhz"), Kennisbank.load("zhz"));
 *     }
 * }
 * }</pre>
 */
public final class Scenariotests {
    private static final String ZONDER_REGEL = "algemeen";

    private Scenariotests() {}

    /**
     * The tests. A file that cannot be read is a test that fails, and so is a suite without scenarios.
     *
     * @param pad a file, a folder with scenarios, or the folder of a knowledge base
     * @param kennisbank decides them
     * @throws IllegalArgumentException where an argument is null
     */
    public static Stream<DynamicNode> van(Path pad, Kennisbank kennisbank) {
        Uitslag uitslag = Scenarios.lees(pad).voer(kennisbank);
        Stream<DynamicNode> fouten = uitslag.diagnosen().stream().map(d -> fout(d.bestand(), d.bericht()));
        Stream<DynamicNode> leeg = uitslag.proeven().isEmpty()
                        && uitslag.diagnosen().isEmpty()
                ? Stream.of(fout("scenario's", Scenarios.geenGevonden(pad).bericht()))
                : Stream.empty();
        Stream<DynamicNode> bestanden = perSleutel(
                        uitslag.proeven(), p -> p.scenario().bestand())
                .entrySet()
                .stream()
                .map(b -> DynamicContainer.dynamicContainer(b.getKey(), bestand(pad, b.getValue())));
        return Stream.of(fouten, leeg, bestanden).flatMap(s -> s);
    }

    private static Stream<DynamicNode> bestand(Path pad, List<Proef> proeven) {
        return perSleutel(proeven, p -> p.scenario().groep().orElse(ZONDER_REGEL)).entrySet().stream()
                .map(g -> DynamicContainer.dynamicContainer(
                        g.getKey(), g.getValue().stream().map(p -> test(pad, p))));
    }

    private static Map<String, List<Proef>> perSleutel(List<Proef> proeven, Function<Proef, String> sleutel) {
        return proeven.stream().collect(Collectors.groupingBy(sleutel, LinkedHashMap::new, Collectors.toList()));
    }

    private static DynamicNode test(Path pad, Proef proef) {
        URI plaats = URI.create(Scenarios.bestand(pad, proef.scenario()).toUri() + "?line="
                + proef.scenario().regel());
        return DynamicTest.dynamicTest(proef.scenario().volledigeNaam(), plaats, () -> {
            if (!proef.geslaagd()) {
                throw new AssertionFailedError("\n" + Proefverslag.tekst(proef));
            }
        });
    }

    private static DynamicNode fout(String naam, String bericht) {
        return DynamicTest.dynamicTest(naam, () -> {
            throw new AssertionFailedError("\n" + bericht);
        });
    }
}
