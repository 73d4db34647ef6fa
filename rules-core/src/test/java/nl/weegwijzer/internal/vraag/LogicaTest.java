package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicaTest {
    @ParameterizedTest
    @CsvSource({"JA,NEE", "NEE,JA", "ONBEKEND,ONBEKEND"})
    @DisplayName("Logica: niet")
    void niet_elkAntwoord_omgekeerd(Antwoord antwoord, Antwoord verwacht) {
        assertThat(Logica.niet(antwoord)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "JA,JA,JA",
        "JA,NEE,NEE",
        "JA,ONBEKEND,ONBEKEND",
        "NEE,JA,NEE",
        "NEE,NEE,NEE",
        "NEE,ONBEKEND,NEE",
        "ONBEKEND,JA,ONBEKEND",
        "ONBEKEND,NEE,NEE",
        "ONBEKEND,ONBEKEND,ONBEKEND"
    })
    @DisplayName("Logica: en")
    void en_elkPaar_waarheidstabel(Antwoord een, Antwoord ander, Antwoord verwacht) {
        assertThat(Logica.en(een, ander)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "JA,JA,JA",
        "JA,NEE,JA",
        "JA,ONBEKEND,JA",
        "NEE,JA,JA",
        "NEE,NEE,NEE",
        "NEE,ONBEKEND,ONBEKEND",
        "ONBEKEND,JA,JA",
        "ONBEKEND,NEE,ONBEKEND",
        "ONBEKEND,ONBEKEND,ONBEKEND"
    })
    @DisplayName("Logica: of")
    void minstensEen_elkPaar_waarheidstabel(Antwoord een, Antwoord ander, Antwoord verwacht) {
        assertThat(Logica.minstensEen(Stream.of(een, ander))).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("Logica: van geen antwoorden is er niet minstens één ja; van één is het dat antwoord")
    void minstensEen_geenOfEen_neeOfDatAntwoord() {
        assertThat(Logica.minstensEen(Stream.of())).isEqualTo(NEE);
        for (Antwoord antwoord : Antwoord.values()) {
            assertThat(Logica.minstensEen(Stream.of(antwoord))).isEqualTo(antwoord);
        }
    }

    @Test
    @DisplayName("Logica: één ja tussen veel onbekenden is ja, wat de volgorde ook is")
    void minstensEen_jaTussenOnbekenden_ja() {
        assertThat(Logica.minstensEen(Stream.of(ONBEKEND, NEE, ONBEKEND, JA))).isEqualTo(JA);
        assertThat(Logica.minstensEen(Stream.of(JA, ONBEKEND, NEE))).isEqualTo(JA);
    }

    @Test
    @DisplayName("Logica: als bekend")
    void alsBekend_bekendOfNiet_antwoord() {
        assertThat(Logica.alsBekend(true, () -> true)).isEqualTo(JA);
        assertThat(Logica.alsBekend(true, () -> false)).isEqualTo(NEE);
        assertThat(Logica.alsBekend(false, () -> {
                    throw new AssertionError("wordt niet gevraagd");
                }))
                .isEqualTo(ONBEKEND);
        assertThat(Logica.antwoord(true)).isEqualTo(JA);
        assertThat(Logica.antwoord(false)).isEqualTo(NEE);
    }

    private static Gezin gezin(Antwoord volledig, Antwoord... minderjarig) {
        List<Kind> kinderen = Stream.iterate(0, i -> i + 1)
                .limit(minderjarig.length)
                .map(i -> Kind.met("kind-" + i).minderjarig(minderjarig[i]))
                .toList();
        return Gezin.onbekend().kinderen(kinderen).kinderenVolledig(volledig);
    }

    @Test
    @DisplayName("Minderjarigen: één minderjarige is genoeg, ook naast onbekende kinderen")
    void minderjarigen_eenMinderjarige_ja() {
        assertThat(Logica.minderjarigen(gezin(ONBEKEND, ONBEKEND, JA))).isEqualTo(JA);
        assertThat(Logica.minderjarigen(gezin(NEE, JA, NEE))).isEqualTo(JA);
    }

    @Test
    @DisplayName("Minderjarigen: zolang niet alle kinderen bekend zijn, is het nooit nee")
    void minderjarigen_nietVolledig_onbekend() {
        assertThat(Logica.minderjarigen(gezin(ONBEKEND))).isEqualTo(ONBEKEND);
        assertThat(Logica.minderjarigen(gezin(NEE))).isEqualTo(ONBEKEND);
        assertThat(Logica.minderjarigen(gezin(NEE, NEE, NEE))).isEqualTo(ONBEKEND);
    }

    @Test
    @DisplayName("Minderjarigen: zijn alle kinderen bekend, dan beslissen zij")
    void minderjarigen_volledig_watDeKinderenZijn() {
        assertThat(Logica.minderjarigen(gezin(JA))).isEqualTo(NEE);
        assertThat(Logica.minderjarigen(gezin(JA, NEE, NEE))).isEqualTo(NEE);
        assertThat(Logica.minderjarigen(gezin(JA, NEE, ONBEKEND))).isEqualTo(ONBEKEND);
    }
}
