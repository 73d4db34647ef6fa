package nl.weegwijzer.internal.vraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zaakoverzicht.Deelbesluit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VragenTest {
    /** Each question with every kind of decision that can answer it. */
    static Stream<Arguments> besluiten() {
        return Vragen.alle().stream()
                .flatMap(v -> soorten(v.besluit()).map(b -> Arguments.of(v.soort(), b.getSimpleName(), leeg(b))));
    }

    private static Stream<Class<?>> soorten(Class<?> besluit) {
        return besluit.isSealed() ? Stream.of(besluit.getPermittedSubclasses()) : Stream.of(besluit);
    }

    private static Besluit leeg(Class<?> soort) {
        RecordComponent[] delen = soort.getRecordComponents();
        try {
            return (Besluit) soort.getDeclaredConstructor(
                            Stream.of(delen).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(delen)
                            .map(d -> d.getType() == List.class ? List.of() : null)
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(soort.getName(), e);
        }
    }

    @ParameterizedTest(name = "{1} beantwoordt {0}")
    @MethodSource("besluiten")
    @DisplayName("Vraag: elk soort besluit zegt welke vraag het beantwoordt")
    void vraag_elkSoortBesluit_deVraagDieHetBeantwoordt(Vraagsoort vraag, String naam, Besluit besluit) {
        assertThat(besluit.vraag()).as(naam).isEqualTo(vraag);
        assertThat(besluit).isInstanceOf(Vragen.voor(vraag).besluit());
    }

    @Test
    @DisplayName("Vraag: van elke vraag is er één, en een besluit van elk soort")
    void alle_elkeVraagsoort_eenKeer() {
        assertThat(Vragen.alle()).extracting(Vraag::soort).containsExactly(Vraagsoort.values());
        assertThat(besluiten()).hasSizeGreaterThan(Vraagsoort.values().length);
    }

    @Test
    @DisplayName("Vraag: in een overzicht staat een besluit bij de vraag die het beantwoordt, en bij geen andere")
    void deelbesluit_andereVraag_geweigerd() {
        Besluit triage = leeg(Triagebesluit.Voorlopig.class);

        assertThat(new Deelbesluit(triage)).isEqualTo(new Deelbesluit(Vraagsoort.TRIAGE, triage));
        assertThatThrownBy(() -> new Deelbesluit(Vraagsoort.ZICHT, triage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("triage");
    }
}
