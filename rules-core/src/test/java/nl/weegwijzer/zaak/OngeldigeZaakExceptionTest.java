package nl.weegwijzer.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.weegwijzer.Overgezet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OngeldigeZaakExceptionTest {
    @Test
    @DisplayName("Weggeschreven en teruggelezen: alle bezwaren en de melding blijven gelijk, en niets is te veranderen")
    void exception_weggeschrevenEnTeruggelezen_blijftGelijk() {
        OngeldigeZaakException weigering = new OngeldigeZaakException(List.of(
                new Bezwaar("gezin.kinderen", "noemt kind kind-1 meer dan eens"),
                new Bezwaar("peildatum", "ontbreekt")));

        OngeldigeZaakException terug = Overgezet.van(weigering);

        assertThat(terug).isNotSameAs(weigering).hasMessage(weigering.getMessage());
        assertThat(terug.bezwaren()).isEqualTo(weigering.bezwaren()).hasSize(2);
        assertThatThrownBy(() -> terug.bezwaren().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
