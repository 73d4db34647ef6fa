package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in its folder, with exactly the messages that are expected. */
class FoutenTest {
    private static final int ALLES = 20;

    static Stream<String> fouten() throws IOException {
        try (Stream<java.nio.file.Path> bestanden = Files.list(Proefbank.MAP)) {
            List<String> namen = bestanden
                    .map(b -> b.getFileName().toString())
                    .filter(n -> n.endsWith(".fout"))
                    .sorted()
                    .toList();
            assertThat(namen).hasSizeGreaterThanOrEqualTo(45);
            return namen.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    @DisplayName("Fouten: elke fout geeft precies deze meldingen")
    void lees_fout_meldtPreciesDit(String naam) throws IOException {
        Foutbestand fout = Foutbestand.lees(Proefbank.MAP.resolve(naam));
        String gekregen = kort(fout.kennisbank().diagnosen());

        if (Boolean.getBoolean("weegwijzer.goud.bijwerken")) {
            fout.bewaar(gekregen);
        }
        assertThat(gekregen)
                .as("%s; after a wanted change run with -Dweegwijzer.goud.bijwerken=true", naam)
                .isEqualTo(Foutbestand.lees(Proefbank.MAP.resolve(naam)).verwacht());
    }

    // The messages; of very many only the first and the last.
    private static String kort(List<Diagnose> diagnosen) {
        List<String> berichten = diagnosen.stream().map(d -> d.bericht() + "\n").toList();
        int aantal = berichten.size();
        return aantal <= ALLES
                ? String.join("", berichten)
                : berichten.get(0) + "(nog " + (aantal - 3) + " meldingen)\n" + berichten.get(aantal - 2)
                        + berichten.get(aantal - 1);
    }

    @Test
    @DisplayName("Fouten: elke code komt voor")
    void lees_alleFouten_kentElkeCode() throws IOException {
        Set<String> gezien = new TreeSet<>();
        for (String naam : fouten().toList()) {
            Foutbestand.lees(Proefbank.MAP.resolve(naam)).kennisbank().diagnosen().stream()
                    .map(Diagnose::code)
                    .forEach(gezien::add);
        }

        assertThat(gezien)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Code.values()).map(Code::woord).toList());
    }
}
