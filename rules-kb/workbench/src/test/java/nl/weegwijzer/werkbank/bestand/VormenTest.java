package nl.weegwijzer.werkbank.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VormenTest {
    static Stream<Vorm.Groep> groepen() {
        return Vragen.alle().stream().flatMap(v -> alleGroepen(Vraagsleutel.vorm(v)));
    }

    @Test
    void standaard_gezin_isWatDeBibliotheekOnbekendNoemt() {
        assertThat(Vormen.van(Gezin.class).standaard()).contains(Gezin.onbekend());
    }

    @Test
    void standaard_kindZonderKenmerk_isErNiet() {
        assertThat(Vormen.van(Kind.class).standaard()).isEmpty();
    }

    @Test
    void alle_vragen_hebbenElkHunWoord() {
        assertThat(Vragen.alle().stream().map(Vraag::soort)).containsExactly(Vraagsoort.values());
    }

    static Stream<Vraag<?, ?>> vragen() {
        return Vragen.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void lees_kaleZaak_isWatDeBibliotheekErvanMaakt(Vraag<?, ?> vraag) throws OnleesbaarException {
        Zaakbestand gelezen =
                Zaakbestand.van("z", "{\"vraag\": \"" + vraag.soort().woord() + "\", \"peildatum\": \"2026-03-02\"}");

        assertThat((Object) gelezen.zaak().orElseThrow())
                .isEqualTo(vraag.begin().apply(LocalDate.of(2026, 3, 2)));
    }

    /** The reader makes a record without its required parts, to hear what else is wrong: no record may fail on that. */
    @ParameterizedTest
    @MethodSource("groepen")
    void maak_zonderVerplichteDelen_weigertZonderTeStruikelen(Vorm.Groep groep) {
        List<Object> waarden = new ArrayList<>();
        groep.velden().forEach(v -> waarden.add(v.standaard().orElse(null)));

        if (waarden.contains(null)) {
            assertThatExceptionOfType(OngeldigeZaakException.class)
                    .isThrownBy(() -> Maker.maak(groep.soort(), waarden));
        } else {
            assertThat(Maker.maak(groep.soort(), waarden)).isInstanceOf(groep.soort());
        }
    }

    /** Otherwise a good case would be refused for its keys. */
    @ParameterizedTest
    @MethodSource("groepen")
    void persoonsgegeven_bekendeSleutels_vragenErNietOm(Vorm.Groep groep) {
        assertThat(groep.sleutels())
                .allSatisfy(s -> assertThat(Sleutels.persoonsgegeven(s)).isEmpty());
    }

    private static Stream<Vorm.Groep> alleGroepen(Vorm vorm) {
        if (vorm instanceof Vorm.Lijst lijst) {
            return alleGroepen(lijst.deel());
        }
        return vorm instanceof Vorm.Groep groep
                ? Stream.concat(Stream.of(groep), groep.velden().stream().flatMap(v -> alleGroepen(v.vorm())))
                : Stream.empty();
    }
}
