package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutant;
import nl.weegwijzer.scenario.mutatie.Mutanten;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.scenario.mutatie.Soort;
import nl.weegwijzer.werkbank.mutatie.Mutatiebron;
import nl.weegwijzer.werkbank.mutatie.Tussenstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MutatieopdrachtTest {
    private static final Path ZHZ = Path.of("..", "zhz");
    private static final String SCENARIO = """
            # language: nl
            Functionaliteit: Een huisverbod

              Scenario: <script>alert("x")</script> & meer
                Gegeven de peildatum is 2026-07-01
                En het tijdelijk huisverbod is opgelegd
                Als het triagebesluit wordt gevraagd
                Dan onder meer: Veilig Thuis moet het tijdelijk huisverbod coördineren
            """;
    private static final String VERBAND =
            "regels/triage.dslr:12\n  als\n-     de melder is <b>\n+     de melder is anders\n  dan";
    private static final Lot GEDOOD = new Lot(Afloop.GEDOOD, "huisverbod.feature:4 een naam", Optional.empty());
    private static final Lot GELIJK = new Lot(Afloop.GELIJKWAARDIG, "bewezen: niets anders", Optional.empty());
    private static final Lot OVERLEEFT = new Lot(
            Afloop.OVERLEEFT,
            "geen scenario merkt het",
            Optional.of("Scenario: TRI-02 doet ertoe\n  Gegeven de peildatum is 2026-07-01\n  Als & dan"));
    private static final Lot ZONDER_RAAD = new Lot(Afloop.OVERLEEFT, "geen geval gevonden", Optional.empty());
    private static final List<Uitkomst> ALLES = List.of(
            uitkomst(1, "regels/triage.dslr", GEDOOD),
            uitkomst(2, "regels/triage.dslr", GELIJK),
            uitkomst(3, "regels/triage.dslr", OVERLEEFT),
            uitkomst(4, "tabellen/termijnen.csv", ZONDER_RAAD),
            uitkomst(5, "tabellen/weging.csv", GEDOOD));

    @TempDir
    private Path map;

    private Werkmap bank = new Werkmap(Path.of(""));

    /** A run that knows what comes of everything. */
    private record Nep(List<Uitkomst> uitkomsten, List<String> beproefd, int stopNa) implements Beproeving {
        @Override
        public List<Scenario> gefaald() {
            return List.of();
        }

        @Override
        public Mutatieverslag voer(Map<String, Lot> eerder, Mutatieloop.Voortgang voortgang)
                throws InterruptedException {
            int gedaan = 0;
            List<Uitkomst> gevonden = new ArrayList<>();
            for (Uitkomst uitkomst : uitkomsten) {
                if (gedaan == stopNa) {
                    throw new InterruptedException();
                }
                Lot bekend = eerder.get(uitkomst.id());
                if (bekend == null) {
                    beproefd.add(uitkomst.id());
                }
                Lot lot = bekend == null ? uitkomst.lot() : bekend;
                gedaan++;
                voortgang.gedaan(uitkomst.id(), lot, gedaan, uitkomsten.size());
                gevonden.add(new Uitkomst(
                        uitkomst.id(),
                        uitkomst.soort(),
                        uitkomst.bestand(),
                        uitkomst.regelnummer(),
                        uitkomst.verband(),
                        lot));
            }
            return new Mutatieverslag("zhz 2016.1", 1, gevonden, 7, Duration.ofSeconds(75));
        }
    }

    private static Uitkomst uitkomst(int nummer, String bestand, Lot lot) {
        return new Uitkomst(
                bestand + ":" + nummer + ":voorwaarde-weg:1",
                Soort.VOORWAARDE_WEG,
                bestand,
                nummer,
                lot.afloop() == Afloop.GEDOOD ? "" : VERBAND,
                lot);
    }

    @BeforeEach
    void maak_kennisbank() throws IOException {
        bank = Werkmap.nieuw(map.resolve("bank")).zonderScenarios();
        Files.writeString(bank.pad().resolve("scenarios/huisverbod.feature"), SCENARIO);
    }

    private Path stand() {
        return bank.pad().resolve(".mutatie");
    }

    private Loop loop(List<Uitkomst> uitkomsten, String... args) {
        return loop(new Nep(uitkomsten, new ArrayList<>(), -1), args);
    }

    private Loop loop(Nep nep, String... args) {
        return loop((bronnen, scenarios) -> nep, args);
    }

    private Loop loop(Beproeving.Maker maker, String... args) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        Stromen stromen = Stromen.van(InputStream.nullInputStream(), uit, fout);
        int status = new CommandLine(new Mutatieopdracht(stromen, maker))
                .execute(Stream.concat(Stream.of(args), Stream.of(bank.toString()))
                        .toArray(String[]::new));
        stromen.sluitAf();
        return new Loop(status, zonderMap(uit.toString(StandardCharsets.UTF_8)), fout.toString(StandardCharsets.UTF_8));
    }

    private String zonderMap(String tekst) {
        return tekst.replace(bank.toString(), "BANK").replaceAll("[0-9a-f]{64}", "…");
    }

    @Test
    void mutatie_nietsOverleeft_eindigtMetNul() {
        Loop loop = loop(ALLES.subList(0, 2));

        assertThat(loop.status()).isZero();
        assertThat(loop.fout()).isEmpty();
        assertThat(stand()).doesNotExist();
        Goud.vergelijk("mutatie/goed.txt", loop.uit());
    }

    @Test
    void mutatie_ietsOverleeft_eindigtMetEenEnToontHet() {
        Loop loop = loop(ALLES);

        assertThat(loop.status()).isEqualTo(1);
        assertThat(stand()).doesNotExist();
        Goud.vergelijk("mutatie/overleeft.txt", loop.uit());
    }

    @Test
    void mutatie_json_isPreciesDit() {
        Loop loop = loop(ALLES, "--json");

        assertThat(loop.status()).isEqualTo(1);
        assertThat(loop.fout()).isEmpty();
        Goud.vergelijk("mutatie/overleeft.json", loop.uit());
    }

    @Test
    void mutatie_html_ontsnaptAllesEnHeeftNietsVanBuiten() throws IOException {
        Path blad = map.resolve("uit/blad.html");
        Loop loop = loop(ALLES, "--html", blad.toString());
        String html = Files.readString(blad);

        assertThat(loop.status()).isEqualTo(1);
        assertThat(html)
                .contains("de melder is &lt;b&gt;", "Als &amp; dan", "1 min 15 s")
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(");
        Goud.vergelijk("mutatie/overleeft.html", zonderMap(html));
    }

    @Test
    void mutatie_verslagDatNietTeSchrijvenIs_eindigtMetTwee() {
        assertThat(loop(ALLES, "--html", map.toString()).status()).isEqualTo(2);
    }

    @Test
    void mutatie_halverwegeGestopt_gaatVerderMetDezelfdeUitkomst() {
        String ineens = loop(ALLES).uit();
        Nep gestopt = new Nep(ALLES, new ArrayList<>(), 3);
        Loop half = loop(gestopt);
        boolean hervat = Thread.interrupted();
        Nep rest = new Nep(ALLES, new ArrayList<>(), -1);
        Loop verder = loop(rest);

        assertThat(hervat).isTrue();
        assertThat(half.status()).isEqualTo(1);
        assertThat(half.uit()).isEmpty();
        assertThat(half.fout()).startsWith("Gestopt. ");
        assertThat(gestopt.beproefd()).hasSize(3);
        assertThat(rest.beproefd())
                .containsExactly(ALLES.get(3).id(), ALLES.get(4).id());
        assertThat(verder.fout()).startsWith("Een eerdere keer beproefde er al 3; ");
        assertThat(verder.uit()).isEqualTo(ineens);
        assertThat(stand()).doesNotExist();
    }

    private Nep naGestopt(String... args) {
        loop(new Nep(ALLES, new ArrayList<>(), 3));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stand()).exists();
        return new Nep(ALLES, new ArrayList<>(), -1);
    }

    @Test
    void mutatie_andereRegelsScenariosOfOpnieuw_begintOpnieuw() throws IOException {
        Nep opnieuw = naGestopt();
        loop(opnieuw, "--opnieuw");
        assertThat(opnieuw.beproefd()).hasSize(ALLES.size());

        Nep andereScenarios = naGestopt();
        Files.writeString(bank.pad().resolve("scenarios/huisverbod.feature"), SCENARIO + "\n");
        loop(andereScenarios);
        assertThat(andereScenarios.beproefd()).hasSize(ALLES.size());

        Nep andereRegels = naGestopt();
        bank.wijzig("kennisbank.yaml", "2016.1", "2016.2");
        loop(andereRegels);
        assertThat(andereRegels.beproefd()).hasSize(ALLES.size());
    }

    @Test
    void mutatie_tussenstandElders_staatDaarEnNietInDeKennisbank() throws IOException {
        Path elders = map.resolve("stand.txt");
        loop(new Nep(ALLES, new ArrayList<>(), 3), "--tussenstand", elders.toString());
        assertThat(Thread.interrupted()).isTrue();

        assertThat(Files.readString(elders)).startsWith("weegwijzer mutatie 1 ");
        assertThat(stand()).doesNotExist();
    }

    @Test
    void mutatie_tussenstandDieIetsAndersIs_blijftZoalsZijIs() throws IOException {
        Path ander = bank.pad().resolve(Werkmap.TRIAGE);
        String inhoud = Files.readString(ander);
        Loop loop = loop(ALLES, "--tussenstand", ander.toString());

        assertThat(loop.fout()).startsWith("GEBRUIK-18 fout  ");
        assertThat(loop.status()).isEqualTo(2);
        assertThat(ander).hasContent(inhoud);
    }

    @Test
    void mutatie_tussenstandNietTeSchrijven_zegtDatEenKeerEnGaatVerder() {
        Loop loop = loop(ALLES, "--tussenstand", map.resolve("er-niet/stand").toString());

        assertThat(loop.fout()).containsOnlyOnce("niet te bewaren").hasLineCount(1);
        assertThat(loop.uit()).endsWith("merken 2 van 4 (50 %).\n");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void mutatie_kennisbankDieNietDeugt_zegtHetAlsControleer() throws IOException {
        bank.breek();
        Loop loop = Loop.van("mutatie", bank.toString());
        Loop json = Loop.van("mutatie", "--json", bank.toString());

        assertThat(loop.uit()).contains("TAAL-03", "; zo niet te gebruiken");
        assertThat(loop.status()).isEqualTo(1);
        assertThat(json.uit()).startsWith("{\n  \"inOrde\": false,").contains("TAAL-03");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void mutatie_scenarioDatAlNietSlaagt_zegtWelkEnBeproeftNiets() throws IOException {
        Path fout = Files.writeString(map.resolve("fout.feature"), SCENARIO.replace("Dan onder meer:", "Dan niet:"));
        Loop loop = Loop.van("mutatie", "--scenarios", fout.toString(), bank.toString());
        Loop json = Loop.van("mutatie", "--json", "--scenarios", fout.toString(), bank.toString());

        assertThat(loop.uit())
                .startsWith("GEFAALD  fout.feature:4 ")
                .contains(
                        "nog voordat er iets is gewijzigd",
                        "\nWaarom: java -jar weegwijzer.jar scenario --kennisbank ");
        assertThat(loop.status()).isEqualTo(1);
        assertThat(json.uit()).startsWith("{\n  \"gefaald\": [").contains("\"regel\": 4");
        assertThat(json.status()).isEqualTo(1);
        assertThat(stand()).doesNotExist();
    }

    @Test
    void mutatie_scenarioDatAlNietSlaagt_maaktGeenWijziging() throws IOException {
        Path scenario = bank.pad().resolve("scenarios/huisverbod.feature");
        AtomicInteger gemaakt = new AtomicInteger();
        Beproeving.Maker maker = (bronnen, scenarios) -> Beproeving.van(bronnen, scenarios, (b, herlezer) -> {
            gemaakt.incrementAndGet();
            throw new CancellationException("tot hier");
        });

        Files.writeString(scenario, SCENARIO.replace("Dan onder meer:", "Dan niet:"));
        assertThat(loop(maker).uit()).startsWith("GEFAALD  huisverbod.feature:4 ");
        assertThat(gemaakt).hasValue(0);

        Files.writeString(scenario, SCENARIO);
        assertThat(loop(maker).uit()).isEmpty();
        assertThat(gemaakt).hasValue(1);
    }

    @Test
    void mutatie_zonderScenario_eindigtMetEen() throws IOException {
        Files.delete(bank.pad().resolve("scenarios/huisverbod.feature"));
        Loop loop = Loop.van("mutatie", bank.toString());

        assertThat(loop.uit()).startsWith("SCEN-19 fout  ");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void mutatie_echtGestopteLoopVanZhz_gaatVerder() throws IOException {
        Scenarios scenarios = Scenarios.lees(ZHZ);
        Bronnen bronnen = Lezing.van(ZHZ).bronnen();
        List<Mutant> mutanten = Mutanten.van(bronnen).alle();
        Path stand = map.resolve("stand");
        try (Tussenstand half =
                Tussenstand.open(stand, Mutatiebron.vingerafdruk(bronnen, ZHZ, scenarios, Programma.versie()), false)) {
            for (int i = 0; i < mutanten.size(); i++) {
                if (i % 100 != 0) {
                    half.voeg(mutanten.get(i).id(), GEDOOD);
                }
            }
        }

        Loop loop = Loop.van("mutatie", "--json", "--tussenstand", stand.toString(), ZHZ.toString());

        assertThat(loop.status()).isZero();
        assertThat(loop.uit())
                .startsWith("{\n  \"mutanten\": " + mutanten.size() + ",\n  \"gedood\": ")
                .contains("\"overleeft\": [],");
        assertThat(stand).doesNotExist();
    }
}
