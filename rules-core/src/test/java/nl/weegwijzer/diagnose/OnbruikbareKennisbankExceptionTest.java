package nl.weegwijzer.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.weegwijzer.Overgezet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnbruikbareKennisbankExceptionTest {
    @Test
    @DisplayName(
            "Weggeschreven en teruggelezen: alle diagnosen en de melding blijven gelijk, en niets is te veranderen")
    void exception_weggeschrevenEnTeruggelezen_blijftGelijk() {
        OnbruikbareKennisbankException weigering = new OnbruikbareKennisbankException(List.of(
                new Diagnose(
                        "TAAL-03", "regels/triage.dslr", 109, 26, "staat er niet", "de melder is x", 1, "kies jgz"),
                Diagnose.over("BANK-30", "kennisbank.yaml", "gelden op dezelfde dagen", "zet `geldig tot`")));

        OnbruikbareKennisbankException terug = Overgezet.van(weigering);

        assertThat(terug).isNotSameAs(weigering).hasMessage(weigering.getMessage());
        assertThat(terug.diagnosen()).isEqualTo(weigering.diagnosen()).hasSize(2);
        assertThatThrownBy(() -> terug.diagnosen().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
