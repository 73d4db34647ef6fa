package nl.weegwijzer.werkbank.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VormenTest {
    static Stream<Vorm.Groep> groepen() {
        return Stream.of(Vraag.values()).flatMap(v -> alleGroepen(Vormen.van(v.zaak())));
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
    void zaak_elkeVraag_isElkeZaakVanDeBibliotheek() {
        assertThat(Stream.of(Vraag.values()).map(Vraag::zaak).map(Class.class::cast))
                .containsExactlyInAnyOrder((Class<?>[]) Zaak.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(Vraag.class)
    void lees_kaleZaak_isWatDeBibliotheekErvanMaakt(Vraag vraag) throws OnleesbaarException {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        Zaakbestand gelezen =
                Zaakbestand.van("z", "{\"vraag\": \"" + vraag.woord() + "\", \"peildatum\": \"2026-03-02\"}");

        assertThat(gelezen.zaak().orElseThrow())
                .isEqualTo(
                        switch (vraag) {
                            case MELDADVIES -> Meldzaak.op(dag);
                            case TRIAGE -> Triagezaak.op(dag);
                            case OVERDRACHT -> Overdrachtzaak.op(dag);
                            case MONITORING -> Monitoringzaak.op(dag);
                        });
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
