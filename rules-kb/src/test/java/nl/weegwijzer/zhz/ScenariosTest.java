package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.junit.Scenariotests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De scenario's van zhz")
class ScenariosTest {
    private static final Path ZHZ = Path.of("zhz");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return Scenariotests.van(ZHZ, Kennisbank.load("zhz"));
    }

    @Test
    @DisplayName("zijn er minstens tweehonderd, elk met een eigen naam")
    void lees_suiteVanZhz_minstensTweehonderd() {
        assertThat(Scenarios.lees(ZHZ).scenarios()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }
}
