package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.dekking.Dekking;
import nl.weegwijzer.scenario.dekking.Dekkingsmeter;
import nl.weegwijzer.scenario.dekking.Meting;
import nl.weegwijzer.scenario.dekking.Meting.Soort;
import nl.weegwijzer.scenario.dekking.Meting.Stand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("De scenario's van zhz dekken de regels")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DekkingTest {
    private static final Path ZHZ = Path.of("zhz");
    private Kennis kennis;
    private Dekking dekking;

    @BeforeAll
    void meet() {
        kennis = Lezing.van(ZHZ).kennis().orElseThrow();
        dekking = Dekkingsmeter.meet(kennis, Scenarios.lees(ZHZ));
    }

    @Test
    @DisplayName("elke regel, zin, rij en norm, en elk scenario telt mee")
    void meet_suiteVanZhz_allesGedekt() {
        assertThat(dekking.ongedekt())
                .as("not covered; each comes with a scenario that would")
                .isEmpty();
        assertThat(dekking.terzijde()).isZero();
        assertThat(dekking.procent()).isEqualTo(100);
    }

    @Test
    @DisplayName("en alles wat er is, is ook gemeten")
    void meet_suiteVanZhz_allesGemeten() {
        long regels = kennis.themas().stream().mapToLong(t -> t.regels().size()).sum();

        assertThat(dekking.van(Soort.REGEL).size() + dekking.van(Soort.RIJ).size())
                .isEqualTo((int) regels);
        assertThat(dekking.van(Soort.GEGEVEN))
                .hasSize(kennis.gemeenten().size() + kennis.termijnen().size());
        assertThat(Arrays.stream(Soort.values()))
                .allSatisfy(s -> assertThat(dekking.van(s)).isNotEmpty());
    }

    @Test
    @DisplayName("alleen de vangnetregel TRI-04 kan in deze kennisbank niet gelden, bewezen over alle wegingen")
    void meet_suiteVanZhz_alleenTri04KanNiet() {
        assertThat(dekking.metingen())
                .filteredOn(m -> m.stand() == Stand.KAN_NIET)
                .extracting(Meting::soort, Meting::id)
                .containsExactlyInAnyOrder(
                        tuple(Soort.REGEL, "TRI-04"),
                        tuple(Soort.ZIN_WAAR, "TRI-04"),
                        tuple(Soort.ZIN_ONWAAR, "TRI-01"));
    }

    @Test
    @DisplayName("zonder de scenario's van één onderwerp wordt genoemd wat er mist, met een scenario dat het dekt")
    void meet_zonderKind_noemtWatErMistMetEenScenario() {
        Dekking zonder = Dekkingsmeter.meet(kennis, Scenarios.lees(Path.of("zhz/scenarios/monitoring.feature")));

        assertThat(zonder.ongedekt())
                .filteredOn(m -> m.soort() == Soort.REGEL && m.id().startsWith("KIN-"))
                .hasSize(13)
                .allSatisfy(m -> assertThat(m.voorstel().orElseThrow())
                        .contains("Als het meldadvies wordt gevraagd", "geldt regel " + m.id()));
    }
}
