package nl.weegwijzer.werkbank.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.werkbank.Goud;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated("sets the default locale")
class VerslagTest {
    private static final Map<String, Besluit> BESLUITEN = Map.of(
            "meldadvies", Voorbeeldbesluiten.meldadvies(),
            "triage", Voorbeeldbesluiten.triage(),
            "overdracht", Voorbeeldbesluiten.overdracht(),
            "monitoring", Voorbeeldbesluiten.monitoring());

    private static final List<Monitoringbesluit.PerAfwijking> AFWIJKINGEN = List.of(
            new Monitoringbesluit.PerAfwijking("afwijking-1", Afwijkingoordeel.GELDT),
            new Monitoringbesluit.PerAfwijking("afwijking-2", Afwijkingoordeel.GELDT_NIET),
            new Monitoringbesluit.PerAfwijking("afwijking-3", Afwijkingoordeel.GELDT));

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

        assertThat(alle)
                .hasSize(Stream.of(
                                Meldadvies.class, Triagebesluit.class, Overdrachtbesluit.class, Monitoringbesluit.class)
                        .mapToInt(VerslagTest::aantalUitkomsten)
                        .sum());
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

    @Test
    void van_elkeVraagZonderFeiten_begintMetEenEigenZinEnBlijftBinnenHonderdTekens() {
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
        List<Besluit> alle = Vragen.alle().stream()
                .map(v -> weegwijzer.besluit(v.begin().apply(LocalDate.of(2026, 3, 2))))
                .toList();

        assertThat(alle).hasSameSizeAs(Vraagsoort.values());
        assertThat(alle).extracting(b -> uitkomst(b).zinnen().get(0)).doesNotHaveDuplicates();
        assertThat(alle)
                .allSatisfy(b -> assertThat(Verslag.van("zaak.json", b).lines())
                        .allSatisfy(r -> assertThat(r.length()).isLessThanOrEqualTo(100))
                        .allSatisfy(r -> assertThat(r).isEqualTo(r.stripTrailing())));
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void kort_besluit_houdtOpVoorHetWaarom(String vraag) {
        String heel = Verslag.van(vraag + ".json", BESLUITEN.get(vraag));
        String kort = Verslag.kort(vraag + ".json", BESLUITEN.get(vraag));

        String einde = """

                Waarom? Vraag deze zaak apart op, of geef --waarom.
                Bewijsstuk: kennisbank zhz, versie 2026.1.
                """;
        assertThat(kort).endsWith(einde).doesNotContain("WAAROM", "BEWIJSSTUK");
        assertThat(heel).startsWith(kort.substring(0, kort.length() - einde.length()));
    }

    @Test
    void slot_altijd_isEenRegelOnderEenStreep() {
        assertThat(Verslag.slot()).startsWith("\n-----").endsWith("de professional weegt en beslist.\n");
        assertThat(Verslag.slot().lines()).hasSize(3).allMatch(r -> r.length() <= 100);
    }

    @Test
    void van_meteenBellen_noemtDeVormVoorlopigEnGeenBeletsel() {
        assertThat(uitkomst(melden(Vormadvies.BELLEN, Rol.VEILIG_THUIS)).zinnen())
                .containsExactly(
                        "Ja: de melder moet melden bij Veilig Thuis.",
                        "Advies: Veilig Thuis meteen bellen.",
                        "De vorm is voorlopig: eerst bellen, daarna open of gesloten kiezen.",
                        "Let op: er is gevaar dat tegen open melden pleit.");
    }

    @ParameterizedTest
    @EnumSource(value = Vormadvies.class, mode = EnumSource.Mode.EXCLUDE, names = "BELLEN")
    void van_anderAdvies_noemtContactEnBeideVormen(Vormadvies advies) {
        assertThat(uitkomst(melden(advies, Rol.VEILIG_THUIS)).zinnen())
                .contains(
                        "Vóór de melding: contact met Veilig Thuis.",
                        "Advies: " + advies.woord() + ".",
                        "Open melden: nog niet toegestaan.",
                        "Gesloten melden: niet toegestaan.")
                .doesNotContain("De vorm is voorlopig: eerst bellen, daarna open of gesloten kiezen.");
    }

    @Test
    void van_meteenBellenMetGezinsvoogd_houdtHetContact() {
        assertThat(uitkomst(melden(Vormadvies.BELLEN, Rol.GEZINSVOOGD)).zinnen())
                .contains("Vóór de melding: contact met de gezinsvoogd.");
    }

    @Test
    void van_voorlopigeTriage_steltDeBeslissendeVragen() {
        var uitkomst = uitkomst(Voorbeeldbesluiten.triage());

        assertThat(uitkomst.zinnen()).last().asString().endsWith("zolang dit niet rond is:");
        assertThat(uitkomst.punten()).containsExactly("Is er direct gevaar?", "Is het triageformulier er?");
    }

    @Test
    void van_geldendeAfwijkingenDieBotsen_zegtDatZijSamenNietKunnen() {
        assertThat(uitkomst(new Monitoringbesluit.Voorlopig(
                                Partij.JGZ, List.of(), AFWIJKINGEN, Voorbeeldbesluiten.leeg()))
                        .punten())
                .containsExactly(
                        "afwijking-1: op zichzelf geldig, maar samen niet uit te voeren",
                        "afwijking-2: deze afwijking geldt niet",
                        "afwijking-3: op zichzelf geldig, maar samen niet uit te voeren");
    }

    @Test
    void van_geldendeAfwijkingenNaarDezelfde_gelden() {
        assertThat(uitkomst(new Monitoringbesluit.Vastgesteld(
                                Partij.JGZ, List.of(), AFWIJKINGEN, Voorbeeldbesluiten.leeg()))
                        .punten())
                .containsExactly(
                        "afwijking-1: deze afwijking geldt",
                        "afwijking-2: deze afwijking geldt niet",
                        "afwijking-3: deze afwijking geldt");
    }

    @Test
    void van_eneGeldendeAfwijkingInVoorlopigBesluit_geldt() {
        assertThat(uitkomst(new Monitoringbesluit.Voorlopig(
                                Partij.JGZ, List.of(), AFWIJKINGEN.subList(0, 2), Voorbeeldbesluiten.leeg()))
                        .punten())
                .containsExactly("afwijking-1: deze afwijking geldt", "afwijking-2: deze afwijking geldt niet");
    }

    @Test
    void van_redenenOverDelen_staanPerDeelNaDieOverDeHeleZaak() {
        List<Reden> redenen = Stream.of("kind-10", "kind-2", "", "de JGZ", "kind-2")
                .map(b -> Voorbeeldbesluiten.reden(
                        "REG-01", Zekerheid.BRON, List.of(), Optional.of(b).filter(naam -> !naam.isEmpty())))
                .toList();
        var leeg = Voorbeeldbesluiten.leeg();
        var onderbouwing = new Onderbouwing(List.of(), List.of(), List.of(), List.of(), redenen, leeg.bewijsstuk());
        var besluit = new Triagebesluit.GeenGrondslag(Partij.VEILIG_THUIS, onderbouwing);

        assertThat(Verslag.van("zaak.json", besluit).lines().filter(r -> r.contains("Omdat het al langer")))
                .extracting(r -> r.substring(0, r.indexOf("Omdat")))
                .containsExactly("  ", "  Over de JGZ: ", "  Over kind-2: ", "  Over kind-2: ", "  Over kind-10: ");
    }

    @Test
    void van_opmerkingOverEenDeel_noemtHetDeelEenKeer() {
        var leeg = Voorbeeldbesluiten.leeg();
        var opmerking = new Opmerking(
                Opmerking.Soort.VOORWAARDE_NIET_VERVULD, "die geldt niet", Optional.of("afwijking-1"), "AFW-03");
        var onderbouwing =
                new Onderbouwing(List.of(), List.of(), List.of(), List.of(opmerking), List.of(), leeg.bewijsstuk());

        assertThat(Verslag.van(
                        "zaak.json", new Monitoringbesluit.Vastgesteld(Partij.JGZ, List.of(), List.of(), onderbouwing)))
                .contains("  - Voorwaarde niet vervuld (afwijking-1): die geldt niet. [AFW-03]\n");
    }

    private static Meldadvies melden(Vormadvies advies, Rol eerst) {
        return new Meldadvies.MoetMelden(
                new Meldadvies.Vormkeuze(
                        Optional.of(Vormoordeel.NOG_NIET),
                        Optional.of(Vormoordeel.NIET_TOEGESTAAN),
                        Optional.of(advies),
                        true),
                List.of(),
                Optional.of(eerst),
                Voorbeeldbesluiten.leeg());
    }

    private static nl.weegwijzer.werkbank.verslag.Uitkomst uitkomst(Besluit besluit) {
        return nl.weegwijzer.werkbank.verslag.Uitkomst.van(besluit);
    }

    private static int aantalUitkomsten(Class<?> soort) {
        return soort.isSealed()
                ? Stream.of(soort.getPermittedSubclasses())
                        .mapToInt(VerslagTest::aantalUitkomsten)
                        .sum()
                : 1;
    }
}
