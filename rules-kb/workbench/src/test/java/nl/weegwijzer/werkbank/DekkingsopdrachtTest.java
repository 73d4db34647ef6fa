package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DekkingsopdrachtTest {
    private static final Path ZHZ = Path.of("..", "zhz");
    private static final String GOED = """
            # language: nl
            Functionaliteit: Een huisverbod

              Scenario: <script>alert("x")</script> & meer
                Gegeven de peildatum is 2026-07-01
                En het tijdelijk huisverbod is opgelegd
                Als het triagebesluit wordt gevraagd
                Dan onder meer: Veilig Thuis moet het tijdelijk huisverbod coördineren
            """;
    private static final String FOUT =
            GOED.replace("Dan onder meer:", "Dan niet:").replace("& meer", "& minder");

    @TempDir
    private Path map;

    private Path suite(String inhoud) throws IOException {
        return Files.writeString(map.resolve("huisverbod.feature"), inhoud);
    }

    private String zonderMap(String tekst) {
        return tekst.replace(map.toString(), "MAP").replaceAll("[0-9a-f]{64}", "…");
    }

    @Test
    void dekking_suiteVanZhz_alles() {
        Loop loop = Loop.van("dekking", "--minimum", "100", ZHZ.toString());

        assertThat(loop.uit())
                .contains("100 %")
                .doesNotContain("WAT NIET GEDEKT IS")
                .endsWith("Het minimum van 100 % is gehaald.\n");
        assertThat(loop.status()).isZero();
    }

    @Test
    void dekking_kleineSuiteMetMinimum_noemtWatErNietIsMetEenScenario() throws IOException {
        Path blad = map.resolve("uit/blad.html");
        Path suite = suite(GOED + FOUT.substring(FOUT.indexOf("  Scenario:")));
        Loop loop = Loop.van("dekking", "--minimum", "50", "--html", blad.toString(), suite.toString());
        String html = Files.readString(blad);

        assertThat(loop.status()).isEqualTo(1);
        assertThat(loop.uit())
                .contains("Scenario's  1 telt mee; 1 slaagt niet en telt niet mee")
                .contains("En nog ", "hierboven dekt dit ook", "Het minimum van 50 % is niet gehaald: ")
                .contains("zhz, versie 2016.1, meegeleverd");
        Goud.vergelijk("dekking/klein.txt", begin(zonderMap(loop.uit()), "regels/aard.dslr:14"));
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("<caption>", "<details>", "Een scenario dat dit dekt")
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(");
        Goud.vergelijk("dekking/klein.html", begin(zonderMap(html), ">AARD-21</h3>"));
    }

    private static String begin(String tekst, String tot) {
        assertThat(tekst).contains(tot);
        return tekst.substring(0, tekst.indexOf(tot));
    }

    @Test
    void dekking_json_isPreciesDit() throws IOException {
        Loop loop = Loop.van("dekking", "--json", suite(GOED).toString());

        assertThat(loop.status()).isZero();
        assertThat(loop.fout()).isEmpty();
        Goud.vergelijk("dekking/klein.json", begin(loop.uit(), "      \"id\": \"AARD-20\""));
        assertThat(zonderMap(loop.uit()).substring(loop.uit().indexOf("  \"scenarios\": ")))
                .isEqualTo("""
                          "scenarios": 1,
                          "terzijde": 0,
                          "diagnosen": [],
                          "kennisbank": "zhz",
                          "versie": "2016.1",
                          "vingerafdruk": "…"
                        }
                        """);
    }

    @Test
    void dekking_zonderScenario_eindigtMetEen() {
        Loop loop = Loop.van("dekking", map.toString());
        Loop json = Loop.van("dekking", "--json", map.toString());

        assertThat(loop.uit())
                .startsWith("SCEN-19 fout  ")
                .endsWith("Er is geen scenario, en dus niets gemeten.\n")
                .doesNotContain("%");
        assertThat(loop.status()).isEqualTo(1);
        assertThat(json.uit()).contains("SCEN-19");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void dekking_eigenKennisbank_gebruiktHaarRegels() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        bank.wijzig("kennisbank.yaml", "2016.1", "2016.9");
        Files.createDirectories(bank.pad().resolve("scenarios"));
        Files.writeString(bank.pad().resolve("scenarios/huisverbod.feature"), GOED);

        Loop loop = Loop.van("dekking", "--minimum", "0", bank.toString());
        bank.breek();
        Loop kapot = Loop.van("dekking", bank.toString());
        Loop json = Loop.van("dekking", "--json", bank.toString());

        assertThat(loop.uit().replaceAll("\\s+", " "))
                .contains("Kennisbank zhz, versie 2016.9, uit ", "Het minimum van 0 % is gehaald.");
        assertThat(loop.status()).isZero();
        assertThat(kapot.fout()).contains("TAAL-03");
        assertThat(kapot.status()).isEqualTo(2);
        assertThat(json.uit()).contains("\"geweigerd\": true", "TAAL-03");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void dekking_verslagDatNietTeSchrijvenIs_eindigtMetTwee() {
        Loop loop = Loop.van("dekking", "--html", map.toString(), map.toString());

        assertThat(loop.fout()).startsWith("GEBRUIK-15 fout  ");
        assertThat(loop.status()).isEqualTo(2);
    }
}
