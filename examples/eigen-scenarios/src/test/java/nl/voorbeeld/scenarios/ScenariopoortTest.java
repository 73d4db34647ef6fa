package nl.voorbeeld.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisstand;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A suite as a gate: new rules go live only if every scenario still passes. */
@Timeout(120)
class ScenariopoortTest {
    private static final Path ZHZ = Path.of("..", "..", "rules-kb", "zhz");
    private static final Path SCENARIOS = Path.of("scenarios");

    @TempDir
    private Path map;

    @BeforeEach
    void leg_neer() throws IOException {
        List<Path> paden;
        try (Stream<Path> alles = Files.walk(ZHZ)) {
            paden = alles.filter(Files::isRegularFile).toList();
        }
        for (Path pad : paden) {
            Path doel = map.resolve(ZHZ.relativize(pad).toString());
            Files.createDirectories(doel.getParent());
            Files.copy(pad, doel);
        }
    }

    @Test
    void reload_wijzigingDieEenScenarioBreekt_wordtGeweigerd() throws IOException {
        try (Kenniswacht wacht =
                Kenniswacht.van(map).poort(Scenarios.poort(SCENARIOS)).open()) {
            assertThat(wacht.stand().verouderd()).isFalse();
            wijzig("tabellen/termijnen.csv", "direct gevaar uitzoeken;0;dagen", "direct gevaar uitzoeken;2;dagen");

            Kennisstand stand = wacht.reload();

            assertThat(stand.verouderd()).isTrue();
            assertThat(stand.diagnosen())
                    .extracting(Diagnose::bericht)
                    .singleElement()
                    .asString()
                    .contains("onze-afspraken.feature", "dezelfde dag", "uiterlijk 2026-03-02");
        }
    }

    @Test
    void reload_wijzigingDieGeenScenarioRaakt_gaatDoor() throws IOException {
        try (Kenniswacht wacht =
                Kenniswacht.van(map).poort(Scenarios.poort(SCENARIOS)).open()) {
            wijzig("tabellen/termijnen.csv", "eerste meetmoment;3;maanden", "eerste meetmoment;4;maanden");

            assertThat(wacht.reload().verouderd()).isFalse();
        }
    }

    @Test
    void readme_code_isDeCodeVanHetVoorbeeld() throws IOException {
        Path bron = Path.of("src", "test", "java", "nl", "voorbeeld", "scenarios", "EigenScenariosTest.java");
        String code = tussen(Files.readString(bron), "// begin voorbeeld\n", "// einde voorbeeld\n");

        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("<!-- begin scenario-code -->\n```java\n" + code + "```\n<!-- einde scenario-code -->");
    }

    private static String tussen(String tekst, String begin, String einde) {
        return tekst.substring(tekst.indexOf(begin) + begin.length(), tekst.indexOf(einde));
    }

    private void wijzig(String bestand, String was, String wordt) throws IOException {
        Path pad = map.resolve(bestand);
        String tekst = Files.readString(pad);
        assertThat(tekst).contains(was);
        Files.writeString(pad, tekst.replace(was, wordt));
    }
}
