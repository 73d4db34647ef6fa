package nl.weegwijzer.scenario.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Woordenschat;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De zinnen van scenario's naast die van regels")
class VragenTest {
    private static final LocalDate DAG = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("elk onderwerp van regels hoort bij precies één vraag")
    void alle_onderwerpen_elkBijEenVraag() {
        List<String> onderwerpen = Vragen.alle().stream()
                .flatMap(v -> v.onderwerpen().keySet().stream())
                .toList();

        assertThat(onderwerpen)
                .containsExactlyInAnyOrderElementsOf(
                        Woordenschat.lees().themas().stream().map(Thema::naam).toList());
    }

    static Stream<Arguments> woorden() {
        return Vragen.alle().stream()
                .flatMap(v -> v.onderwerpen().keySet().stream()
                        .flatMap(o -> Woordenschat.lees().thema(o).orElseThrow().begrippen().stream())
                        .filter(b -> !b.stand())
                        .map(b -> Arguments.of(v, b)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("woorden")
    @DisplayName("wat een regel een feit noemt, kan een scenario zeggen met dezelfde zin, of er staat bij wat wel")
    void zinnen_feitVanRegels_teZeggenOfVerwezen(Vraag vraag, Begrip begrip) {
        List<Feitzin> zinnen = vraag.zinnen().stream()
                .filter(z -> z.zin().equals(begrip.zin()))
                .toList();

        if (zinnen.isEmpty()) {
            assertThat(vraag.gevolgd()).containsKey(begrip.zin());
        } else {
            assertThat(vraag.gevolgd()).doesNotContainKey(begrip.zin());
            assertThat(zinnen).hasSize(1);
        }
    }

    static Stream<Arguments> feiten() {
        return Vragen.alle().stream().flatMap(v -> v.zinnen().stream().map(z -> Arguments.of(v, z)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("feiten")
    @DisplayName("elke zin verandert de zaak, en onbekend zeggen is niets zeggen")
    void zaak_elkeZin_verandertDeZaak(Vraag vraag, Feitzin zin) {
        Zaak leeg = zaak(vraag, List.of());
        String over = over(zin);

        for (String woord : zin.waarde().voorbeelden()) {
            Object waarde = zin.waarde().lees(woord).orElseThrow();
            List<Feit> feiten = Stream.concat(nodig(vraag, zin, over).stream(), Stream.of(new Feit(zin, over, waarde)))
                    .toList();
            Zaak zaak = zaak(vraag, feiten);
            if (woord.equals("onbekend") && zin.deel().equals(Deelsoort.AFWIJKING)) {
                assertThat(zaak).as(woord).isEqualTo(zaak(vraag, nodig(vraag, zin, over)));
            } else if (woord.equals("onbekend")
                    && zin.deel().equals(Deelsoort.ZAAK)
                    && !zin.zin().contains("ontvangen")) {
                assertThat(zaak).as(woord).isEqualTo(leeg);
            } else if (!woord.equals("nee") || !zin.zin().matches(".*(gaat naar|aangewezen).*")) {
                assertThat(zaak).as(woord).isNotEqualTo(zaak(vraag, nodig(vraag, zin, over)));
            }
        }
    }

    private static Zaak zaak(Vraag vraag, List<Feit> feiten) {
        return new Feiten(vraag, DAG.plusDays(30), feiten).zaak();
    }

    private static String over(Feitzin zin) {
        return zin.deel().voorbeeldnaam();
    }

    /** What must be said before a sentence can be: to whom a deviation goes, that a party received the case. */
    private static List<Feit> nodig(Vraag vraag, Feitzin zin, String over) {
        return vraag.zinnen().stream()
                .filter(z -> !z.equals(zin))
                .flatMap(z -> {
                    boolean naar =
                            zin.deel().equals(Deelsoort.AFWIJKING) && z.zin().contains("gaat bij deze afwijking naar");
                    boolean ontving = zin.zin().endsWith("is aangewezen:")
                            && z.zin().equals(zin.zin().replace("is aangewezen:", "heeft de zaak ontvangen:"));
                    String woord = naar ? "JGZ" : "ja";
                    return naar || ontving
                            ? Stream.of(new Feit(
                                    z, naar ? over : "", z.waarde().lees(woord).orElseThrow()))
                            : Stream.empty();
                })
                .toList();
    }
}
