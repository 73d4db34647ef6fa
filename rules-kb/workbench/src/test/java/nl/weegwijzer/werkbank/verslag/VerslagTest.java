package nl.weegwijzer.werkbank.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.werkbank.Goud;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerslagTest {
    private static final Map<String, Besluit> BESLUITEN = Map.of(
            "meldadvies", Voorbeeldbesluiten.meldadvies(),
            "triage", Voorbeeldbesluiten.triage(),
            "overdracht", Voorbeeldbesluiten.overdracht(),
            "monitoring", Voorbeeldbesluiten.monitoring());

    static Stream<String> vragen() {
        return BESLUITEN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void van_besluit_isHetVerslagVanHetVoorbeeld(String vraag) {
        Goud.vergelijk("verslag/" + vraag + ".txt", Verslag.van(vraag + ".json", BESLUITEN.get(vraag)));
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void van_besluit_blijftBinnenHonderdTekens(String vraag) {
        assertThat(Verslag.van(vraag + ".json", BESLUITEN.get(vraag)).lines())
                .allSatisfy(r -> assertThat(r.length()).isLessThanOrEqualTo(100))
                .allSatisfy(r -> assertThat(r).isEqualTo(r.stripTrailing()));
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void besluit_besluit_isDeJsonVanHetVoorbeeld(String vraag) {
        String json = Jsonschrijver.schrijf(Besluitjson.besluit(vraag + ".json", BESLUITEN.get(vraag)));

        Goud.vergelijk("verslag/" + vraag + ".json", json);
    }

    @Test
    void van_andereTaalVanHetSysteem_geeftHetzelfdeVerslag() {
        Locale eerst = Locale.getDefault();
        String gewoon = Verslag.van("zaak.json", Voorbeeldbesluiten.triage());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Verslag.van("zaak.json", Voorbeeldbesluiten.triage())).isEqualTo(gewoon);
        } finally {
            Locale.setDefault(eerst);
        }
    }

    @Test
    void van_elkeUitkomst_begintMetEenEigenZin() {
        var vorm = new Meldadvies.Vormkeuze(Optional.empty(), Optional.empty(), Optional.empty(), false);
        var leeg = Voorbeeldbesluiten.leeg();
        var uitslag = new Triagebesluit.Uitslag(Uitkomst.VERVOLGTRAJECT, Optional.empty());
        List<Besluit> alle = List.of(
                new Meldadvies.MoetMelden(vorm, List.of(), Optional.empty(), leeg),
                new Meldadvies.MagMelden(vorm, List.of(), Optional.empty(), leeg),
                new Meldadvies.NogNietMelden(vorm, List.of(), Optional.empty(), leeg),
                new Meldadvies.GeenGrondslag(vorm, List.of(), Optional.empty(), leeg),
                new Triagebesluit.Definitief(uitslag, Partij.VEILIG_THUIS, leeg),
                new Triagebesluit.Voorlopig(uitslag, uitslag, List.of(), Partij.VEILIG_THUIS, leeg),
                new Triagebesluit.GeenGrondslag(Partij.VEILIG_THUIS, leeg),
                new Overdrachtbesluit.KanDoorgaan(List.of(Partij.JGZ), Optional.empty(), leeg),
                new Overdrachtbesluit.Geblokkeerd(List.of(Partij.JGZ), Optional.empty(), List.of(), leeg),
                new Overdrachtbesluit.GeenGrondslag(List.of(Partij.JGZ), Optional.empty(), leeg),
                new Monitoringbesluit.Vastgesteld(Partij.JGZ, List.of(), List.of(), leeg),
                new Monitoringbesluit.Voorlopig(Partij.JGZ, List.of(), List.of(), leeg));

        assertThat(alle).hasSize(aantalUitkomsten(Besluit.class));
        Goud.vergelijk(
                "verslag/uitkomsten.txt",
                String.join(
                                "\n",
                                alle.stream()
                                        .map(b -> String.join(
                                                "\n  ",
                                                nl.weegwijzer.werkbank.verslag.Uitkomst.van(b)
                                                        .zinnen()))
                                        .toList())
                        + "\n");
        assertThat(alle.stream()
                        .map(b -> nl.weegwijzer.werkbank.verslag.Uitkomst.van(b)
                                .zinnen()
                                .get(0)))
                .doesNotHaveDuplicates();
    }

    private static int aantalUitkomsten(Class<?> soort) {
        return soort.isSealed()
                ? Stream.of(soort.getPermittedSubclasses())
                        .mapToInt(VerslagTest::aantalUitkomsten)
                        .sum()
                : 1;
    }
}
