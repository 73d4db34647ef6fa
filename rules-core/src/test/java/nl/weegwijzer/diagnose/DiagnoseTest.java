package nl.weegwijzer.diagnose;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseTest {
    @ParameterizedTest
    @ValueSource(strings = {"code", "bestand", "boodschap", "regeltekst", "hulp"})
    @DisplayName("Null: een diagnose zonder een van haar teksten weigert, en noemt die")
    void nieuw_tekstNull_geweigerdMetNaam(String deel) {
        assertThatThrownBy(() -> new Diagnose(
                        tekst("code", deel),
                        tekst("bestand", deel),
                        1,
                        1,
                        tekst("boodschap", deel),
                        tekst("regeltekst", deel),
                        1,
                        tekst("hulp", deel)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(deel + " ontbreekt; geef ");
    }

    private static String tekst(String naam, String ontbrekend) {
        return naam.equals(ontbrekend) ? null : naam;
    }
}
