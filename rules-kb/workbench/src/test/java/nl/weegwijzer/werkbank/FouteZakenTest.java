package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.werkbank.bestand.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad case in its folder, through the whole program, with exactly the messages that are expected. */
class FouteZakenTest {
    private static final Path MAP = Path.of("src", "test", "resources", "foute-zaken");

    /** Values in the bad cases that could be about a person. */
    private static final List<String> GEHEIM = List.of(
            "Sanne",
            "Vries",
            "123456782",
            "6334980",
            "Dorpsstraat",
            "Kerkstraat",
            "Dordrecht",
            "2021-01-01",
            "geslagen");

    /** Problems that no file in the folder can have. */
    private static final Set<Code> ELDERS =
            EnumSet.of(Code.NIET_GEVONDEN, Code.MAP, Code.NIET_TE_LEZEN, Code.TE_GROOT, Code.GEEN_UTF8, Code.PROGRAMMA);

    static Stream<String> zaken() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            List<String> namen = bestanden
                    .map(b -> b.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(namen).hasSizeGreaterThanOrEqualTo(35);
            return namen.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("zaken")
    void besluit_fouteZaak_meldtPreciesDit(String naam) {
        Loop loop = Loop.van("besluit", "src/test/resources/foute-zaken/" + naam);

        assertThat(loop.uit()).isEmpty();
        Goud.vergelijk(
                "foute-zaken/" + naam.replace(".json", ".txt"),
                "status " + loop.status() + "\n" + loop.fout().replace("src/test/resources/foute-zaken/", ""));
    }

    @ParameterizedTest
    @MethodSource("zaken")
    void besluit_fouteZaak_verklaptNietsOverMensen(String naam) {
        Loop tekst = Loop.van("besluit", MAP + "/" + naam);
        Loop json = Loop.van("besluit", "--json", MAP + "/" + naam);

        assertThat(tekst.fout()).doesNotContain(GEHEIM);
        assertThat(json.uit() + json.fout()).doesNotContain(GEHEIM);
        assertThat(json.status()).isEqualTo(tekst.status());
    }

    @Test
    void besluit_alleFouteZaken_kentElkeCode() throws IOException {
        StringBuilder alles = new StringBuilder();
        zaken().forEach(n -> alles.append(Loop.van("besluit", MAP + "/" + n).fout()));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(ELDERS)))
                .allSatisfy(code -> assertThat(alles).contains(code.woord()));
    }
}
