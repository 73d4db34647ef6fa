package nl.weegwijzer.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Meldzaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordwegTest {
    @Test
    void zoek_plekInEenDeel_alleStappen() {
        List<Recordweg.Stap> weg = Recordweg.zoek(Meldzaak.class, "melder.rol").orElseThrow();

        assertThat(weg).extracting(Recordweg.Stap::record).isEqualTo(List.of(Meldzaak.class, Melder.class));
        assertThat(weg)
                .extracting(Recordweg.Stap::deel)
                .extracting(RecordComponent::getName)
                .containsExactly("melder", "rol");
        assertThat(weg)
                .allSatisfy(s -> assertThat(
                                s.record().getRecordComponents()[s.plaats()].getName())
                        .isEqualTo(s.deel().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "melder.", ".melder", "melder.naam", "peildatum.year", "naam"})
    void zoek_plekDieErNietIs_leeg(String pad) {
        assertThat(Recordweg.zoek(Meldzaak.class, pad)).isEmpty();
    }
}
