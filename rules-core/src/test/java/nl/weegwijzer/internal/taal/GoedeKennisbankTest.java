package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoedeKennisbankTest {
    private static List<List<Regel>> regels(Kennis kennis) {
        return kennis.themas().stream().map(t -> t.regels()).toList();
    }

    @Test
    @DisplayName("Taal: een goede kennisbank wordt gelezen")
    void lees_goedeBestanden_gelezen() {
        Kennis kennis = Kennislezer.lees(new Proefbank().bronnen());

        assertThat(kennis.id()).isEqualTo("proef");
        assertThat(regels(kennis).stream().flatMap(List::stream))
                .extracting(Regel::id)
                .containsExactlyInAnyOrder(
                        "STUK-01", "STUK-02", "TRI-01", "TRI-02", "ANO-01", "WEG-01", "WEG-02", "WEG-03");
        assertThat(kennis.termijnen()).hasSize(3);
        assertThat(kennis.gemeenten()).hasSize(2);
    }

    @Test
    @DisplayName("Taal: regeleinden van Windows en een BOM aan het begin veranderen niets")
    void lees_bomEnCrlf_zelfdeRegels() {
        Proefbank anders = new Proefbank();
        for (String bestand : anders.bestanden()) {
            anders.met(
                    bestand, ("\uFEFF" + anders.tekst(bestand).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        }
        Kennis eerst = Kennislezer.lees(new Proefbank().bronnen());
        Kennis later = Kennislezer.lees(anders.bronnen());

        assertThat(regels(later)).isEqualTo(regels(eerst));
        assertThat(later.termijnen()).isEqualTo(eerst.termijnen());
        assertThat(later.gemeenten()).isEqualTo(eerst.gemeenten());
        assertThat(later.gronden()).isEqualTo(eerst.gronden());
        assertThat(later.vingerafdruk()).isNotEqualTo(eerst.vingerafdruk());
    }
}
