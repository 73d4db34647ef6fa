package nl.weegwijzer.werkbank.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GelijkenisTest {
    @ParameterizedTest
    @CsvSource({"ja,ja,0", "jaa,ja,1", "beslut,besluit,1", "trigae,triage,1", "NEE,nee,0", "abc,xyz,3", "'',ja,2"})
    void afstand_tweeWoorden_teltDeStappen(String een, String ander, int stappen) {
        assertThat(Gelijkenis.afstand(een, ander)).isEqualTo(stappen);
    }

    @Test
    void naaste_ietsHeelAnders_isErNiet() {
        assertThat(Gelijkenis.naaste("ziekenhuis", List.of("ja", "nee", "onbekend")))
                .isEmpty();
    }

    @Test
    void naaste_evenVer_isDeEerste() {
        assertThat(Gelijkenis.naaste("jb", List.of("ja", "je"))).contains("ja");
    }

    @Test
    void naaste_heelLangWoord_wordtNietVergeleken() {
        assertThat(Gelijkenis.naaste("a".repeat(100_000), List.of("a".repeat(100_000))))
                .isEmpty();
    }
}
