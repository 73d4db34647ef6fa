package nl.voorbeeld.modulepad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program drags in with the library: few jars, small, and none that nobody chose. */
class MeegekregenTest {
    private static final int MEESTE_JARS = 25;
    private static final long MEESTE_BYTES = 8_000_000;

    @Test
    @DisplayName("Een programma krijgt met de bibliotheek precies deze jars mee")
    void jars_vanEenProgramma_zijnPreciesDeze() throws IOException {
        assertThat(Meegekregen.jars().stream().map(MeegekregenTest::zonderVersie))
                .as("a jar that is not in this list is a new dependency of every program: choose it or exclude it")
                .containsExactlyInAnyOrder(
                        "rules-core",
                        "rules-kb",
                        "drools-base",
                        "drools-canonical-model",
                        "drools-core",
                        "drools-engine",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "fastcsv",
                        "jspecify",
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "slf4j-api",
                        "snakeyaml-engine");
    }

    @Test
    @DisplayName("Dat zijn hooguit 25 jars, samen hooguit 8 MB")
    void jars_vanEenProgramma_blijvenBinnenDeGrenzen() throws IOException {
        String lijst = Meegekregen.jars().stream()
                .map(jar -> omvang(jar) + " " + jar.getFileName())
                .collect(Collectors.joining("\n"));

        assertThat(Meegekregen.jars()).as(lijst).hasSizeLessThanOrEqualTo(MEESTE_JARS);
        assertThat(Meegekregen.jars().stream()
                        .mapToLong(MeegekregenTest::omvang)
                        .sum())
                .as(lijst)
                .isLessThanOrEqualTo(MEESTE_BYTES);
    }

    private static String zonderVersie(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9][^-]*(-SNAPSHOT)?\\.jar$", "");
    }

    private static long omvang(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
