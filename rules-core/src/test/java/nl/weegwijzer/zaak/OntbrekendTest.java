package nl.weegwijzer.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntbrekendTest {
    static Stream<Class<?>> records() {
        return Stream.of(
                Meldzaak.class,
                Triagezaak.class,
                Overdrachtzaak.class,
                Monitoringzaak.class,
                Gezin.class,
                Kind.class,
                Ouder.class,
                Jeugdbescherming.class,
                Melder.class,
                Melding.class,
                Criteria.class,
                Stukken.class,
                Kennisgeving.class,
                Verloop.class,
                Vermoeden.class,
                Veiligheid.class,
                Gezinscontact.class,
                Meldcode.class,
                Voorbereiding.class,
                Ontvanger.class,
                Ouderbericht.class,
                Veiligheidsplan.class,
                Afspraken.class,
                Bijeenkomst.class,
                Afwijking.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("Null: een record zonder één deel weigert met alle ontbrekende delen, en nooit met een NullPointer")
    void record_allesNull_alleDelenGenoemd(Class<?> type) {
        RecordComponent[] delen = type.getRecordComponents();
        Throwable fout = catchThrowable(() -> type.getDeclaredConstructor(
                        Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(new Object[delen.length]));

        assertThat(fout).isInstanceOf(InvocationTargetException.class);
        assertThat(fout.getCause()).isInstanceOf(OngeldigeZaakException.class);
        List<String> velden = ((OngeldigeZaakException) fout.getCause())
                .bezwaren().stream().map(Bezwaar::veld).toList();
        assertThat(velden)
                .containsAll(Arrays.stream(delen).map(RecordComponent::getName).toList());
    }
}
