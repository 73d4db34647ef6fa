package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.GELEVERD;
import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Kennisinlezer;
import nl.weegwijzer.internal.model.Kennisinlezer.VerouderdException;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadenTest {
    private static final List<String> VERTALERS = List.of(
            "org.drools.model.codegen",
            "org.drools.drl",
            "org.drools.mvelcompiler",
            "org.drools.mvel.parser",
            "org.eclipse.jdt",
            "com.github.javaparser",
            "org.mvel2",
            "javax.tools");

    // Loads the knowledge base and asks each question once; run in a JVM of its own.
    static final class EenVraagElk {
        public static void main(String[] args) {
            Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
            weegwijzer.besluit(Meldzaak.op(Uitgangszaken.DAG));
            weegwijzer.besluit(Triagezaak.op(Uitgangszaken.DAG));
            weegwijzer.besluit(Overdrachtzaak.op(Uitgangszaken.DAG));
            weegwijzer.besluit(Monitoringzaak.op(Uitgangszaken.DAG));
            System.out.println("vier besluiten");
        }
    }

    @Test
    @DisplayName("Laden: de jar bevat wat er gelezen is, van precies deze bestanden")
    void gelezen_inDeJar_vanDezeBestanden() throws VerouderdException {
        Kennis gelezen = Kennisinlezer.lees(GELEVERD.gelezen().orElseThrow(), LadenTest::geenBronnen);

        assertThat(gelezen.vingerafdruk()).isEqualTo(KENNIS.vingerafdruk());
        assertThat(DrlSchrijver.schrijf(gelezen)).isEqualTo(DrlSchrijver.schrijf(KENNIS));
        assertThat(gelezen.themas()).extracting(Themaregels::ronden).isEqualTo(ronden(KENNIS));
        assertThat(gelezen.naslag()).isEqualTo(KENNIS.naslag());
        assertThat(gelezen)
                .usingRecursiveComparison()
                .ignoringFields("themas", "naslag")
                .isEqualTo(KENNIS);
        assertThat(Kennisbank.load("zhz").vingerafdruk()).isEqualTo(KENNIS.vingerafdruk());
    }

    private static Kennis geenBronnen() {
        throw new AssertionError("de bronbestanden zijn niet nodig");
    }

    @Test
    @DisplayName("Laden: een onderwerp dat met andere woorden geschreven is, wordt uit de bronbestanden gelezen")
    void lees_onderwerpMetAnderWoord_uitDeBronnen() throws VerouderdException {
        byte[] anders = new String(GELEVERD.gelezen().orElseThrow(), StandardCharsets.ISO_8859_1)
                .replace("directGevaar", "directGevaam")
                .getBytes(StandardCharsets.ISO_8859_1);
        AtomicInteger gelezen = new AtomicInteger();
        Kennis kennis = Kennisinlezer.lees(anders, () -> {
            gelezen.incrementAndGet();
            return KENNIS;
        });

        assertThat(gelezen).hasValue(0);
        assertThat(kennis.themas()).extracting(Themaregels::ronden).isEqualTo(ronden(KENNIS));
        assertThat(gelezen).hasValue(1);
    }

    private static List<List<List<Regel>>> ronden(Kennis kennis) {
        return kennis.themas().stream().map(Themaregels::ronden).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 100, 10_000, 100_000})
    @DisplayName("Laden: afgebroken gelezene regels worden niet gebruikt")
    void lees_afgebroken_verouderd(int lengte) {
        byte[] heel = GELEVERD.gelezen().orElseThrow();

        assertThat(heel).hasSizeGreaterThan(lengte);
        assertThatThrownBy(() -> Kennisinlezer.lees(Arrays.copyOf(heel, lengte), LadenTest::geenBronnen))
                .isInstanceOf(VerouderdException.class);
    }

    @Test
    @DisplayName("Laden: gelezene regels van een andere versie worden niet gebruikt")
    void lees_andereVersie_verouderd() {
        byte[] anders = GELEVERD.gelezen().orElseThrow().clone();
        anders[3]++;

        assertThatThrownBy(() -> Kennisinlezer.lees(anders, LadenTest::geenBronnen))
                .isInstanceOf(VerouderdException.class);
    }

    @Test
    @DisplayName(
            "Laden: wie de jar gebruikt, leest en vertaalt niets: geen klasse van een lezer, een vertaler, een regel of de rekenaar wordt geladen")
    void load_geleverdeKennisbank_leestEnVertaaltNiet() {
        String uitvoer = Eigenjvm.samen(List.of(
                        Eigenjvm.programma(List.of("-Xlog:class+load:stdout"), Eigenjvm.PAD, EenVraagElk.class)))
                .get(0)
                .uitvoer();

        assertThat(uitvoer).contains("vier besluiten").contains("nl.weegwijzer.internal.drools.Motor ");
        for (String vertaler : VERTALERS) {
            assertThat(uitvoer.lines()
                            .filter(l -> l.contains(" " + vertaler + "."))
                            .limit(3))
                    .as(vertaler)
                    .isEmpty();
        }
        assertThat(uitvoer)
                .doesNotContain(" nl.weegwijzer.regels.")
                .doesNotContain(" nl.weegwijzer.internal.taal.")
                .doesNotContain(" nl.weegwijzer.internal.drools.Reken");
    }
}
