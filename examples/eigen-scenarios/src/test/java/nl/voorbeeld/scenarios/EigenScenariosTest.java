package nl.voorbeeld.scenarios;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.scenario.junit.Scenariotests;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

// begin voorbeeld
class EigenScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return Scenariotests.van(Path.of("scenarios"), Kennisbank.load("zhz"));
    }
}
// einde voorbeeld
