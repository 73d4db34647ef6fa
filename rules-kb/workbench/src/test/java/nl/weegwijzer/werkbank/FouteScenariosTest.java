package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weegwijzer.scenario.taal.Bevinding;
import nl.weegwijzer.scenario.taal.Scenariocode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong scenario in its folder, through the whole program, with exactly the messages that a tester reads. */
class FouteScenariosTest {
    private static final String MAP = "src/test/resources/foute-scenarios/";

    static Stream<String> bestanden() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of(MAP))) {
            return bestanden.map(b -> b.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void scenario_foutBestand_meldtPreciesDit(String naam) {
        Loop loop = Loop.van("scenario", MAP + naam);

        assertThat(loop.fout()).isEmpty();
        assertThat(loop.status()).isEqualTo(1);
        Goud.vergelijk(
                "foute-scenarios/" + naam.replace(".feature", ".txt"),
                loop.uit().replace(MAP, ""));
    }

    @Test
    void scenario_alleFouteBestanden_tonenElkeCodeEnElkSoortBevinding() throws IOException {
        Loop json = Loop.van("scenario", "--json", MAP);
        StringBuilder alles = new StringBuilder(json.uit());
        bestanden().forEach(b -> alles.append(Loop.van("scenario", MAP + b).uit()));

        assertThat(Stream.of(Scenariocode.values()).filter(c -> c != Scenariocode.SCEN_21))
                .allSatisfy(c -> assertThat(alles).contains(c.code()));
        assertThat(Stream.of(Bevinding.Soort.values()).filter(s -> s != Bevinding.Soort.ONBRUIKBAAR))
                .allSatisfy(s -> assertThat(json.uit()).contains("\"soort\": \"" + s.woord() + "\""));
        assertThat(bestanden().map(b -> b.substring(0, 7).toUpperCase(Locale.ROOT)))
                .containsAll(
                        Stream.of(Scenariocode.values()).map(Scenariocode::code).toList());
    }
}
