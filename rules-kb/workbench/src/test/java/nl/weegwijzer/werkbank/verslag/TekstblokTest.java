package nl.weegwijzer.werkbank.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TekstblokTest {
    @Test
    void alinea_langeTekst_springtInOnderDeEersteRegel() {
        String tekst = new Tekstblok().alinea("  1. ", "woord ".repeat(30)).toString();

        assertThat(tekst.lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        eerste -> assertThat(eerste).startsWith("  1. woord").hasSizeLessThanOrEqualTo(100),
                        tweede -> assertThat(tweede).startsWith("     woord"));
    }

    @Test
    void alinea_woordLangerDanDeRegel_breektNietAf() {
        String lang = "x".repeat(130);

        assertThat(new Tekstblok().alinea("  ", "a " + lang + " b").toString()).isEqualTo("  a\n  " + lang + "\n  b\n");
    }

    @Test
    void alinea_besturingstekens_wordenSpaties() {
        assertThat(new Tekstblok().alinea("", "a\u001b[31mb\u202Ec\nd").toString())
                .isEqualTo("a [31mb c d\n");
    }

    @Test
    void zin_zonderHoofdletterEnPunt_krijgtBeide() {
        assertThat(Tekstblok.zin("de melder moet bellen")).isEqualTo("De melder moet bellen.");
    }

    @Test
    void zin_vraag_houdtHetVraagteken() {
        assertThat(Tekstblok.zin("is er gevaar?")).isEqualTo("Is er gevaar?");
    }
}
