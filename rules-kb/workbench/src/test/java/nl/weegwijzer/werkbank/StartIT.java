package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the program as it was built in the way that the README shows, under the JDK of the build. Whatever becomes of
 * the archive, the program writes what it writes without one, and ends the same.
 */
class StartIT {
    private static final int MAAKT_ZELF = 19;
    private static final int MINUTEN = 5;
    private static final Path DOEL = Path.of("target");
    private static final Path ZAKEN = Path.of("..", "..", "examples", "zaken");
    private static final Path README = Path.of("..", "..", "README.md");
    private static final String PROGRAMMA = "weegwijzer.jar";
    private static final String OPTIES = "weegwijzer.opties";
    private static final String UIT_ARCHIEF = " source: shared objects file (top)";

    @TempDir
    private Path map;

    private Path archief = Path.of("");

    /** What one process did. */
    private record Uitvoer(int status, String uit, String fout) {}

    @BeforeEach
    void leg_neerZoalsDeReadmeZegt() throws IOException {
        archief = map.resolve("weegwijzer.jsa");
        Files.copy(DOEL.resolve(PROGRAMMA), map.resolve(PROGRAMMA));
        Files.copy(DOEL.resolve(OPTIES), map.resolve(OPTIES));
        String zaak = snel().substring(snel().lastIndexOf(' ') + 1);
        Files.createDirectories(map.resolve(zaak).getParent());
        Files.copy(ZAKEN.resolve(map.resolve(zaak).getFileName()), map.resolve(zaak));
    }

    @Test
    void start_tweedeKeer_komtUitHetArchiefVanDeEerste() throws Exception {
        Uitvoer gewoon = gewoon();

        assertThat(typ(snel())).as("the first").isEqualTo(gewoon);
        if (Runtime.version().feature() < MAAKT_ZELF) {
            assertThat(archief).doesNotExist();
            assertThat(typ(opdracht("start-maken"))).isEqualTo(gewoon);
        }
        assertThat(archief).isRegularFile();
        assertThat(typ(snel())).as("the second").isEqualTo(gewoon);

        assertThat(geladen()).anyMatch(r -> r.contains(" nl.weegwijzer.Weegwijzer" + UIT_ARCHIEF));
        assertThat(geladen())
                .filteredOn(r -> r.contains(" org.drools.") && r.endsWith(UIT_ARCHIEF))
                .hasSizeGreaterThan(100);
    }

    @Test
    void start_archiefVanEenAnderProgramma_gaatZonderVerder() throws Exception {
        Uitvoer gewoon = gewoon();
        typ(Runtime.version().feature() < MAAKT_ZELF ? opdracht("start-maken") : snel());
        Files.setLastModifiedTime(map.resolve(PROGRAMMA), FileTime.fromMillis(0));

        assertThat(typ(snel())).isEqualTo(gewoon);
        assertThat(geladen()).noneMatch(r -> r.contains(" nl.weegwijzer.Weegwijzer" + UIT_ARCHIEF));
    }

    @Test
    void start_archiefIsGeenArchief_gaatZonderVerder() throws Exception {
        Files.writeString(archief, "geen archief");

        assertThat(typ(snel())).isEqualTo(gewoon());
    }

    @Test
    void start_tweeTegelijk_schrijvenHetzelfde() throws Exception {
        Loopt een = start(snel());
        Loopt ander = start(snel());
        Uitvoer gewoon = gewoon();

        assertThat(een.einde()).isEqualTo(gewoon);
        assertThat(ander.einde()).isEqualTo(gewoon);
        assertThat(typ(snel())).as("with what they left").isEqualTo(gewoon);
    }

    private Uitvoer gewoon() throws Exception {
        return typ(snel().replace("@" + OPTIES, "-jar " + PROGRAMMA));
    }

    private static String snel() throws IOException {
        return opdracht("start-opdracht");
    }

    /** Where each class came from, in one more start. */
    private List<String> geladen() throws Exception {
        String opties = Files.readString(map.resolve(OPTIES));
        Files.writeString(map.resolve("met-log"), opties.replace("-jar ", "-Xlog:class+load:file=klassen.log\n-jar "));
        typ(snel().replace(OPTIES, "met-log"));
        return Files.readAllLines(map.resolve("klassen.log"));
    }

    private static String opdracht(String naam) throws IOException {
        String tekst = Files.readString(README).replace("\r\n", "\n");
        String begin = "<!-- begin " + naam + " -->\n```sh\n";
        String einde = "\n```\n<!-- einde " + naam + " -->\n";
        assertThat(tekst).containsOnlyOnce(begin).containsOnlyOnce(einde);
        return tekst.substring(tekst.indexOf(begin) + begin.length(), tekst.indexOf(einde));
    }

    private Uitvoer typ(String opdracht) throws Exception {
        return start(opdracht).einde();
    }

    private Loopt start(String opdracht) throws IOException {
        List<String> woorden = new ArrayList<>(List.of(opdracht.split(" +")));
        assertThat(woorden.remove(0)).isEqualTo("java");
        woorden.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path uit = Files.createTempFile(map, "uit", ".txt");
        Path fout = Files.createTempFile(map, "fout", ".txt");
        ProcessBuilder bouwer = new ProcessBuilder(woorden)
                .directory(map.toFile())
                .redirectOutput(uit.toFile())
                .redirectError(fout.toFile());
        bouwer.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return new Loopt(bouwer.start(), uit, fout);
    }

    /** A process and where it writes. */
    private record Loopt(Process proces, Path uit, Path fout) {
        Uitvoer einde() throws Exception {
            if (!proces.waitFor(MINUTEN, TimeUnit.MINUTES)) {
                proces.destroyForcibly().waitFor();
                throw new IllegalStateException("no end");
            }
            return new Uitvoer(
                    proces.exitValue(),
                    Files.readString(uit, StandardCharsets.UTF_8),
                    Files.readString(fout, StandardCharsets.UTF_8));
        }
    }
}
