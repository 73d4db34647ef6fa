package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.weegwijzer.scenario.taal.Vragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ScenarioopdrachtTest {
    private static final String KOP = """
            # language: nl
            Functionaliteit: Een eigen zorgmelding

              Achtergrond:
                Gegeven de peildatum is 2026-07-01
            """;
    private static final String FEITEN = """
                  Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
                  En over kind-2: er zijn zorgen over dit kind: ja
                  En over kind-2: de jeugdbescherming voor dit kind is geen
                  Als het meldadvies wordt gevraagd
            """;
    private static final String GOED = KOP + """

              Regel: KIN-04 Een ander kind heeft een gezinsvoogd

                @snel
                Scenario: een kind krijgt een eigen zorgmelding
            """ + FEITEN + """
                  Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
            """;
    private static final String FOUT = """

                Scenario: <script>alert("x")</script> & een ]]> in de naam
            """ + FEITEN + """
                  Dan niet: over kind-2: dit kind krijgt: een eigen zorgmelding
            """;

    @TempDir
    private Path map;

    private Loop loop(String inhoud, String... opties) throws IOException {
        Path bestand = Files.writeString(map.resolve("kind.feature"), inhoud);
        String[] args = new String[opties.length + 2];
        args[0] = "scenario";
        System.arraycopy(opties, 0, args, 1, opties.length);
        args[opties.length + 1] = bestand.toString();
        return Loop.van(args);
    }

    @Test
    void scenario_allesKlopt_eindigtMetNul() throws IOException {
        Loop loop = loop(GOED);

        assertThat(loop.uit()).isEqualTo("""
                Kennisbank  zhz, versie 2016.1, meegeleverd
                1 scenario uitgevoerd: geslaagd.
                """);
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.status()).isZero();
    }

    @Test
    void scenario_eenScenarioFaalt_eindigtMetEenEnZegtWaarom() throws IOException {
        Loop loop = loop(GOED + FOUT);

        assertThat(loop.uit())
                .contains("GEFAALD  kind.feature:", "op regel ", "gekregen:  over kind-2", "want:      KIN-04 ")
                .endsWith("2 scenario's uitgevoerd: 1 geslaagd, 1 gefaald.\n");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void scenario_kennisbankmetScenarios_gebruiktHaarRegels() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        bank.wijzig("kennisbank.yaml", "2016.1", "2016.9");
        Files.createDirectories(bank.pad().resolve("scenarios"));
        Files.writeString(bank.pad().resolve("scenarios/kind.feature"), GOED);

        Loop loop = Loop.van("scenario", bank.toString());
        Loop los = Loop.van("scenario", bank.pad().resolve("scenarios").toString());
        Loop metOptie = Loop.van(
                "scenario",
                "--kennisbank",
                bank.toString(),
                bank.pad().resolve("scenarios").toString());

        assertThat(loop.uit()).startsWith("Kennisbank  zhz, versie 2016.9, uit ");
        assertThat(metOptie.uit()).isEqualTo(loop.uit());
        assertThat(los.uit()).startsWith("Kennisbank  zhz, versie 2016.1, meegeleverd");
        assertThat(loop.status()).isZero();
    }

    @Test
    void scenario_kennisbankDieNietDeugt_eindigtMetTwee() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        bank.breek();

        Loop tekst = loop(GOED, "--kennisbank", bank.toString());
        Loop json = loop(GOED, "--json", "--kennisbank", bank.toString());

        assertThat(tekst.fout()).contains("TAAL-03");
        assertThat(json.uit()).contains("\"geweigerd\": true", "TAAL-03");
        assertThat(tekst.status()).isEqualTo(2);
        assertThat(json.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--regel,KIN-04,1",
        "--regel,KIN-05,0",
        "--norm,9.1.5.o.q,2",
        "--norm,9.1.5.o,0",
        "--label,snel,1",
        "--label,sne,0",
        "--naam,EIGEN,1",
        "--naam,iets anders,0"
    })
    void scenario_filter_kiest(String optie, String waarde, int aantal) throws IOException {
        Loop loop = loop(
                GOED
                        + FOUT.replace("Scenario:", "Scenario: over")
                                .replace("    Scenario", "  Regel: zonder id\n\n    Scenario"),
                "--json",
                optie,
                waarde);

        assertThat(loop.uit()).startsWith("{\n  \"uitgevoerd\": " + aantal + ",\n  \"geslaagd\": ");
        assertThat(loop.status()).isEqualTo(aantal == 1 ? 0 : 1);
    }

    @Test
    void scenario_filterDatNietsOverlaat_isEenFout() throws IOException {
        Loop loop = loop(GOED, "--regel", "KIN-05", "--naam", "een kind");

        assertThat(loop.uit())
                .startsWith("SCEN-19 fout  ")
                .contains("--regel KIN-05 --naam \"een kind\"")
                .endsWith("Er is geen scenario uitgevoerd.\n");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void scenario_legeMap_isEenFout() {
        Loop loop = Loop.van("scenario", map.toString());
        Loop json = Loop.van("scenario", "--json", map.toString());

        assertThat(loop.uit()).startsWith("SCEN-19 fout  ");
        assertThat(loop.status()).isEqualTo(1);
        assertThat(json.uit()).startsWith("{\n  \"uitgevoerd\": 0,\n  \"geslaagd\": 0,\n  \"gefaald\": [],\n");
        assertThat(json.uit()).contains("SCEN-19");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void scenario_json_isPreciesDit() throws IOException {
        Goud.vergelijk(
                "scenario/gefaald.json",
                loop(GOED + FOUT, "--json")
                        .uit()
                        .replaceAll("\"vingerafdruk\": \"[0-9a-f]+\"", "\"vingerafdruk\": \"…\""));
    }

    @Test
    void scenario_html_ontsnaptAllesEnHeeftNietsVanBuiten() throws IOException {
        Path blad = map.resolve("uit/blad.html");
        Loop loop = loop(GOED + FOUT, "--html", blad.toString());
        String html = Files.readString(blad);

        assertThat(loop.status()).isEqualTo(1);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("&lt;script&gt;alert(", "&amp; een ]]", "<details>", "<caption>", "prefers-color-scheme")
                .doesNotContain("<script", "http:", "https:", "src=", "@import", "url(");
        assertThat(html.replaceAll("[0-9a-f]{64}", "…")
                        .replaceAll("[0-9]+,[0-9] seconden", "0,5 seconden")
                        .replace(map.toString(), "MAP"))
                .satisfies(h -> Goud.vergelijk("scenario/gefaald.html", h));
    }

    @Test
    void scenario_junit_isTeruglezen() throws Exception {
        Path xml = map.resolve("uit/TEST-scenarios.xml");
        loop(
                GOED + FOUT + "\n    Scenario: een feit\u0007 bestaat niet\n      Gegeven iets\n"
                        + "      Als het meldadvies wordt gevraagd\n      Dan geldt regel KIN-04\n",
                "--junit",
                xml.toString());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(xml))));
        Element suites = document.getDocumentElement();
        Element goed = deel(document, "testcase", 0);
        Element fout = deel(document, "testcase", 1);
        Element kapot = deel(document, "testcase", 2);

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getAttribute("tests")).isEqualTo("3");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(deel(document, "testsuite", 0).getAttribute("name")).isEqualTo("kind");
        assertThat(goed.getAttribute("classname")).isEqualTo("kind.KIN-04");
        assertThat(goed.getElementsByTagName("*").getLength()).isZero();
        assertThat(fout.getAttribute("name")).isEqualTo("<script>alert(\"x\")</script> & een ]]> in de naam");
        assertThat(((Element) fout.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("dit staat in het besluit en hoort er niet: over kind-2: dit kind krijgt: een eigen"
                        + " zorgmelding");
        assertThat(fout.getTextContent()).contains("gekregen:", "KIN-04");
        assertThat(kapot.getAttribute("name")).isEqualTo("een feit\uFFFD bestaat niet");
        assertThat(((Element) kapot.getElementsByTagName("error").item(0)).getAttribute("type"))
                .isEqualTo("SCEN-03");
    }

    @Test
    void scenario_verslagDatNietTeSchrijvenIs_eindigtMetTwee() throws IOException {
        Loop loop = loop(GOED, "--html", map.toString());

        assertThat(loop.fout()).startsWith("GEBRUIK-15 fout  ");
        assertThat(loop.uit()).contains("1 scenario uitgevoerd");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void scenario_stappen_noemtElkeZin() {
        Loop loop = Loop.van("scenario", "--stappen");

        assertThat(loop.status()).isZero();
        Goud.vergelijk("scenario/stappen.txt", loop.uit());
    }

    @Test
    void scenario_stappenMetZoek_toontAlleenWatPast() {
        Goud.vergelijk(
                "scenario/stappen-huisverbod.txt",
                Loop.van("scenario", "--stappen", "--zoek", "HUISVERBOD").uit());
        assertThat(Loop.van("scenario", "--stappen", "--zoek", "qqq").uit())
                .isEqualTo("In geen enkele stap staat «qqq».\n");
    }

    @Test
    void scenario_voorbeeldUitDeStappen_slaagt() throws IOException {
        String stappen = Loop.van("scenario", "--stappen").uit();
        String voorbeeld = stappen.substring(stappen.indexOf("    # language: nl"), stappen.indexOf("  - De naam van"))
                .stripIndent();

        assertThat(loop(voorbeeld).uit()).endsWith("1 scenario uitgevoerd: geslaagd.\n");
    }

    @Test
    void scenario_elkeZinUitDeStappen_wordtBegrepen() throws IOException {
        StringBuilder suite = new StringBuilder(KOP);
        String als = "";
        String deel = "";
        int nummer = 0;
        for (String regel : Loop.van("scenario", "--stappen").uit().lines().toList()) {
            if (regel.startsWith("ALS ")) {
                als = regel.substring(4).toLowerCase(Locale.ROOT);
            } else if (regel.startsWith("BIJ ELKE VRAAG")) {
                als = "";
            } else if (regel.startsWith("  Bij «")) {
                deel = regel.substring(7, regel.indexOf('»'));
            } else if (regel.startsWith("    ") && !als.isEmpty()) {
                String zin = regel.strip();
                suite.append("\n    Scenario: nummer ").append(++nummer).append('\n');
                suite.append(deel.equals("Gegeven") ? "      Gegeven " + zin + "\n" : "");
                suite.append(deel.equals("Dan") ? deelVanDeZaak(als, zin) : "");
                suite.append("      Als ").append(als).append("\n      Dan onder meer: ");
                suite.append(deel.equals("Dan") ? zin : "opmerking: KIN-04").append('\n');
            }
        }

        assertThat(nummer).isGreaterThan(200);
        assertThat(loop(suite.toString(), "--json").uit()).doesNotContain("SCEN-");
    }

    /** A fact about the part that a sentence is about, so that the case has that part. */
    private static String deelVanDeZaak(String als, String zin) {
        return Vragen.alle().stream()
                .filter(v -> v.als().equalsIgnoreCase(als))
                .flatMap(v -> v.zinnen().stream())
                .filter(z -> !z.deel().voorbeeld().isEmpty()
                        && zin.startsWith(z.deel().voorbeeld()))
                .findFirst()
                .map(z -> "      Gegeven " + z.deel().voorbeeld() + z.zin() + " "
                        + z.waarde().voorbeelden().get(0) + "\n")
                .orElse("");
    }

    private static Element deel(Document document, String soort, int nummer) {
        return (Element) document.getElementsByTagName(soort).item(nummer);
    }
}
