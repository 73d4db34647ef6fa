package nl.weegwijzer.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Drlaanvallen.Drlaanval;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// Hostile rules straight to the compiler, as if the rule language had let them through.
class VertalerTest {
    private static final Path KANARIE = Path.of("kanarie");

    static Stream<Drlaanval> aanvallen() {
        return Drlaanvallen.alle().stream();
    }

    static Stream<Drlaanval> zonderTekstkeuring() {
        return aanvallen().filter(a -> !a.alleenTekst());
    }

    @AfterEach
    void kanarieLeeft() {
        assertThat(System.clearProperty(Drlaanvallen.EIGENSCHAP)).isNull();
        assertThat(Files.exists(KANARIE)).isFalse();
    }

    private static SortedMap<String, String> bestand(String drl) {
        return new TreeMap<>(Map.of(Drlaanvallen.BESTAND, drl));
    }

    @Test
    @DisplayName("Vertaler: een gewone regel wordt vertaald, en er zijn genoeg aanvallen")
    void vertaal_gewoneRegel_vertaald() {
        assertThat(Vertaler.vertaal(bestand(Drlaanvallen.goed()))).containsOnlyKeys("triage");
        assertThat(Drlaanvallen.alle()).hasSizeGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aanvallen")
    @DisplayName("Vertaler: een vijandige regel wordt geweigerd voordat er iets van draait")
    void vertaal_aanval_geweigerd(Drlaanval aanval) {
        SortedMap<String, String> drl = bestand(aanval.drl());

        OnbruikbareKennisbankException fout =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Vertaler.vertaal(drl));

        assertThat(fout).as("geweigerd").isNotNull();
        assertThat(fout.diagnosen()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("BANK-28");
            assertThat(d.bericht()).doesNotContainIgnoringCase("java").doesNotContain(Drlaanvallen.EIGENSCHAP);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zonderTekstkeuring")
    @DisplayName("Vertaler: ook zonder keuring van de tekst wordt een vijandige regel geweigerd")
    void compileer_aanval_geweigerd(Drlaanval aanval) {
        assertThatIllegalStateException().isThrownBy(() -> Vertaler.compileer(bestand(aanval.drl())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// titel <regeleinde>Runtime.getRuntime();",
                "// titel \\u000a Runtime.getRuntime();",
                "// titel <U+2028>",
                "import nl.weegwijzer.zaak.*; import java.lang.Runtime;",
                "rule \"TRI-01\" salience 1",
                "rule \"tri\"",
                "rule \"TRI-01",
                "    Triagebeeld( fase == 1, overleg == Antwoord.JA ) Triagebeeld()",
                "    Triagebeeld( fase == 1, overleg == Antwoord.JA.hashCode() )",
                "    Triagebeeld( fase == 1, overleg == \"ja\" )",
                "    Triagebeeld( fase == 1, overleg == Antwoord.JA && )",
                "    java.lang.Object( fase == 1 )",
                "    conclusies.regel(\"TRI-01\").vraag(\"overleg\"); System.exit(1);",
                "    conclusies.regel(\"TRI-01\").getClass();",
                "    conclusies.regel(\"TRI-01\").vraag(\"over\\u0022leg\");",
                "    conclusies.regel(\"TRI-01\").vraag(System.exit(1));",
                "    conclusies.perRegel();",
                " end",
                "end;",
                "\t"
            })
    @DisplayName("Vertaler: een lijn die nooit geschreven wordt, wordt geweigerd")
    void keur_andereLijn_geweigerd(String lijn) {
        String drl = Drlaanvallen.goed() + lijn.replace("<regeleinde>", "\r").replace("<U+2028>", "\u2028") + "\n";

        assertThatIllegalStateException()
                .isThrownBy(() -> Drlkeuring.keur(Drlaanvallen.BESTAND, drl))
                .withMessage("no generated rule has line 16 of triage.drl");
    }

    @Test
    @DisplayName("Vertaler: regels in het pakket van een ander onderwerp worden geweigerd")
    void keur_anderPakket_geweigerd() {
        assertThatIllegalStateException().isThrownBy(() -> Drlkeuring.keur("melden.drl", Drlaanvallen.goed()));
    }

    @Test
    @DisplayName("Vertaler: een lijn met tienduizend voorwaarden wordt gekeurd zonder de stapel te vullen")
    void keur_langeLijn_gekeurd() {
        String veel = ", overleg == Antwoord.JA".repeat(10_000);
        String drl = Drlaanvallen.goed().replace(", overleg == Antwoord.JA", veel);

        assertThat(drl).contains(veel);
        assertThatCode(() -> Drlkeuring.keur(Drlaanvallen.BESTAND, drl)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> Drlkeuring.keur(Drlaanvallen.BESTAND, drl.replace(veel, veel + " x")));
    }

    @Test
    @DisplayName("Vertaler: wat langer duurt dan de grens, wordt geweigerd")
    void vertaal_teLang_geweigerd() {
        SortedMap<String, String> drl = bestand(Drlaanvallen.goed());

        assertThatThrownBy(() -> Vertaler.vertaal(drl, Duration.ZERO))
                .isInstanceOfSatisfying(
                        OnbruikbareKennisbankException.class,
                        e -> assertThat(e.diagnosen())
                                .singleElement()
                                .satisfies(d -> assertThat(d.code()).isEqualTo("GRENS-20")));
        assertThatCode(() -> Vertaler.vertaal(drl)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Vertaler: wie onderbroken wordt, krijgt een weigering en blijft onderbroken")
    void vertaal_onderbroken_geweigerd() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Vertaler.vertaal(bestand(Drlaanvallen.goed()))).hasMessageContaining("GRENS-21");
        assertThat(Thread.interrupted()).isTrue();
    }
}
