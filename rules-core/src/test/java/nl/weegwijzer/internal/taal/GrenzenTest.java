package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import nl.weegwijzer.internal.tekst.Grenzen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are as large as they may be, and wrong everywhere, are refused soon. */
class GrenzenTest {
    private static final String REGEL = "onderwerp triage\nregel ZIN-01 \"Onzin\"\n    norm 9.1.5.o.s\nals\n";
    private static final String KOPPEN = "termijn;aantal;eenheid;vanaf;norm;duiding;geldig vanaf;geldig tot\n";

    static Stream<Arguments> bestanden() {
        return Stream.of(
                Arguments.of("regels/veel.dslr", REGEL + vul("het criterium drect gevar is misschin of niet\n")),
                Arguments.of(
                        "regels/veel.dslr", REGEL + "dan\n" + vul("Veilig Thuis moet de ouders inlichten, gauw\n")),
                Arguments.of("regels/veel.dslr", REGEL + vul("de ")),
                Arguments.of("regels/veel.dslr", vul("regel \"\n")),
                Arguments.of("regels/veel.dslr", "onderwerp triage\n" + vul("regel TRI-01 \"a\"\n")),
                Arguments.of(
                        "regels/veel.dslr", REGEL + vul("zijn er zorgen of is er gevaar of niet ".repeat(6) + "\n")),
                Arguments.of("regels/veel.dslr", willekeur()),
                Arguments.of("tabellen/termijnen.csv", KOPPEN + vul("een wek;zeven;weken;ooit;9;D;gisteren;morgen\n")),
                Arguments.of(
                        "tabellen/termijnen.csv",
                        KOPPEN + vul("een week;7;dagen;de ontvangst;9.1.5.o.s;D-4;2017-01-01;\n")),
                Arguments.of("tabellen/termijnen.csv", vul("\"\n")),
                Arguments.of("tabellen/termijnen.csv", vul(";")),
                Arguments.of("tabellen/weging.csv", vul("als het criterium direct gevaar is;")),
                Arguments.of("normen.yaml", vul("[")),
                Arguments.of("normen.yaml", vul("{a: ")),
                Arguments.of("normen.yaml", vul("- ")),
                Arguments.of("normen.yaml", "normen:\n" + vul("  - id: x\n")),
                Arguments.of("normen.yaml", vul("\"")),
                Arguments.of("kennisbank.yaml", vul("id: \"a\"\n")));
    }

    private static String vul(String tekst) {
        return tekst.repeat(990_000 / tekst.length());
    }

    private static String willekeur() {
        Random toeval = new Random(42);
        StringBuilder tekst = new StringBuilder("onderwerp triage\n");
        while (tekst.length() < 600_000) {
            int teken = toeval.nextInt(0x2100);
            tekst.append(toeval.nextInt(40) == 0 ? "\n" : Character.toString(teken));
        }
        return tekst.toString();
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    @DisplayName("Grenzen: een groot bestand vol fouten wordt binnen enkele seconden geweigerd")
    void lees_grootEnFout_gauwGeweigerd(String bestand, String inhoud) {
        Proefbank bank = new Proefbank().met(bestand, inhoud);

        assertThat(assertTimeout(Duration.ofSeconds(20), bank::diagnosen))
                .hasSizeLessThanOrEqualTo(Grenzen.PROBLEMEN + 1);
    }
}
