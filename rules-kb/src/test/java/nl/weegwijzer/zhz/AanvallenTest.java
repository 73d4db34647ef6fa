package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Every attack of the folder `aanvallen` is refused while the files are read, on the line where it stands.
class AanvallenTest {
    private static final String EIGENSCHAP = "weegwijzer.kanarie";

    @TempDir
    private Path tijdelijk;

    @Test
    @DisplayName("Aanvallen: de kennisbank zelf wordt gewoon geladen, en er zijn genoeg aanvallen")
    void load_zonderAanval_geladen() {
        Mappen.schrijf(BRONNEN, tijdelijk);

        assertThat(Kennisbank.load(tijdelijk).vingerafdruk()).isEqualTo(BRONNEN.vingerafdruk());
        assertThat(Aanval.alle()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.weegwijzer.zhz.Aanval#alle")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("Aanvallen: elke aanval wordt geweigerd op de lijn waar zij staat")
    void load_aanval_geweigerd(Aanval aanval) throws IOException {
        Path map = tijdelijk.resolve("zhz");
        Path kanarie = tijdelijk.resolve("kanarie");
        Mappen.schrijf(BRONNEN, map);
        Aanval.Uitwerking uitwerking = aanval.voerUit(map, kanarie);

        OnbruikbareKennisbankException geweigerd =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennisbank.load(map));

        assertThat(geweigerd).as("geweigerd").isNotNull();
        List<Diagnose> diagnosen = Weigering.welgevormd(geweigerd);
        int lijnen = Aanval.lijnen(uitwerking.inhoud());
        assertThat(diagnosen)
                .anyMatch(d -> d.bestand().equals(aanval.bestand())
                        && d.regel() >= uitwerking.eersteLijn()
                        && d.regel() <= uitwerking.laatsteLijn());
        assertThat(diagnosen)
                .filteredOn(d -> d.bestand().equals(aanval.bestand()))
                .allSatisfy(d -> assertThat(d.regel()).isBetween(Math.min(1, uitwerking.eersteLijn()), lijnen));
        assertThat(kanarie).doesNotExist();
        assertThat(System.getProperty(EIGENSCHAP)).isNull();
    }

    // Loads every attack; run in a JVM of its own.
    static final class Alle {
        public static void main(String[] args) throws IOException {
            Path map = Path.of(args[0]);
            int geweigerd = 0;
            for (Aanval aanval : Aanval.alle()) {
                Mappen.schrijf(BRONNEN, map);
                aanval.voerUit(map, map.resolveSibling("kanarie"));
                try {
                    Kennisbank.load(map);
                } catch (OnbruikbareKennisbankException e) {
                    geweigerd++;
                }
            }
            System.out.println("geweigerd: " + geweigerd);
        }
    }

    @Test
    @DisplayName("Aanvallen: Drools komt er nooit aan te pas, en geen klasse van een regel wordt geladen")
    void load_alleAanvallen_nietsUitgevoerd() throws IOException, InterruptedException {
        Path uitvoer = tijdelijk.resolve("uitvoer.txt");
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Alle.class.getName(),
                        tijdelijk.resolve("zhz").toString())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();

        assertThat(proces.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String geladen = Files.readString(uitvoer, StandardCharsets.UTF_8);
        assertThat(geladen).contains("geweigerd: " + Aanval.alle().size()).contains(" nl.weegwijzer.internal.Inlader ");
        assertThat(geladen.lines()
                        .filter(l -> l.contains(" nl.weegwijzer.regels.")
                                || l.contains(" org.drools.")
                                || l.contains(" org.mvel2.")
                                || l.contains(" javax.script.")))
                .isEmpty();
        assertThat(tijdelijk.resolve("kanarie")).doesNotExist();
    }
}
