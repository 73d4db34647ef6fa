package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes a rule book: what it makes, replaces and leaves alone. */
class RegelboekopdrachtTest {
    private static final String SCENARIO = """
            # language: nl
            Functionaliteit: Klein & <fijn>

              Regel: TRI-06 Onbekend direct gevaar

                Scenario: <i>schuin</i> & "aangehaald"
                  Gegeven de peildatum is 2026-07-01
                  Als het triagebesluit wordt gevraagd
                  Dan geldt regel TRI-06
            """;

    @TempDir
    Path map;

    private Werkmap bank;
    private Path uit;

    @BeforeEach
    void maak() throws IOException {
        bank = Werkmap.nieuw(map.resolve("bank")).zonderScenarios();
        uit = map.resolve("boek");
    }

    private Loop regelboek() {
        return Loop.van("regelboek", bank.toString(), uit.toString());
    }

    /** Nothing half made is left beside it. */
    private void nietsErnaast() throws IOException {
        try (Stream<Path> inhoud = Files.list(map)) {
            assertThat(inhoud.map(p -> p.getFileName().toString())).allMatch(n -> n.equals("bank") || n.equals("boek"));
        }
    }

    @Test
    @DisplayName("Regelboek: de opdracht zegt wat er staat en hoe u het opent")
    void call_kennisbank_zegtWatErStaat() throws IOException {
        Loop loop = regelboek();

        assertThat(loop.status()).isZero();
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.uit())
                .contains("143 normen", "6 tabellen", "0 scenario's")
                .endsWith("Open " + uit.resolve("index.html") + " in een browser.\n");
        assertThat(uit.resolve("index.html")).exists();
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: een kennisbank zonder map scenarios, en een zip, geven ook een boek")
    void call_zonderScenarios_geeftEenBoek() throws IOException {
        Files.delete(bank.pad().resolve("scenarios"));
        assertThat(regelboek().status()).isZero();
        assertThat(new Boekmap(uit).blad("scenarios.html").text()).contains("geen scenario's");

        Path zip = bank.alsZip(map.resolve("bank.zip"));
        assertThat(Loop.van("regelboek", zip.toString(), uit.toString()).status())
                .isZero();
    }

    @Test
    @DisplayName("Regelboek: wat in teksten staat, wordt nooit een deel van de bladzijde zelf")
    void call_bijzondereTekens_staanErLetterlijk() throws IOException {
        String tekst = "Een <b>vette</b> & \\\"aangehaalde\\\" norm <script>alert(1)</script> '";
        bank.wijzig(
                "normen.yaml",
                "    tekst: \"Alle partijen werken volgens de meldcode.\"",
                "    tekst: \"" + tekst + "\"");
        bank.wijzig("duidingen.yaml", "    titel: \"Termijnen\"", "    titel: \"</title><img src=x> & meer\"");
        bank.wijzig("regels/triage.dslr", "Een opgelegd huisverbod", "Een & ander: een opgelegd huisverbod");
        bank.wijzig("kennisbank.yaml", "titel: \"Samen", "titel: \"<h1>Titel</h1> & Samen");
        Files.writeString(bank.pad().resolve("scenarios/klein.feature"), SCENARIO);
        assertThat(regelboek().status()).isZero();
        Boekmap boek = new Boekmap(uit);

        Document normen = boek.blad("normen.html");
        assertThat(normen.getElementById("4.b").select("p").first().text())
                .isEqualTo("Een <b>vette</b> & \"aangehaalde\" norm <script>alert(1)</script> '");
        assertThat(boek.blad("duidingen.html")
                        .getElementById("D-6")
                        .select("h2")
                        .text())
                .isEqualTo("D-6 </title><img src=x> & meer");
        assertThat(boek.blad("onderwerp-triage.html")
                        .getElementById("HUIS-02")
                        .select("h2")
                        .text())
                .isEqualTo("HUIS-02 Een & ander: een opgelegd huisverbod coördineert Veilig Thuis");
        assertThat(boek.blad("scenarios/TRI-06.html").select("article h3").text())
                .isEqualTo("<i>schuin</i> & \"aangehaald\"");
        assertThat(boek.bladen()).allSatisfy((naam, blad) -> {
            assertThat(blad.select("b, i, img, h1 h1, script:not([src])"))
                    .as(naam)
                    .isEmpty();
            assertThat(blad.title()).contains("<h1>Titel</h1> & Samen");
            assertThat(boek.fouten(naam)).as(naam).isEmpty();
        });
    }

    @Test
    @DisplayName("Regelboek: een eerder regelboek wordt helemaal vervangen")
    void call_eerderRegelboek_vernieuwd() throws IOException {
        Files.writeString(bank.pad().resolve("scenarios/klein.feature"), SCENARIO);
        assertThat(regelboek().status()).isZero();
        assertThat(uit.resolve("scenarios/TRI-06.html")).exists();
        bank.zonderScenarios();
        bank.wijzig("normen.yaml", "Alle partijen werken volgens de meldcode.", "Iedereen doet mee.");

        assertThat(regelboek().status()).isZero();
        assertThat(new Boekmap(uit).tekst("normen.html")).contains("Iedereen doet mee.");
        assertThat(uit.resolve("scenarios")).doesNotExist();
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: een lege map wordt gebruikt")
    void call_legeMap_gebruikt() throws IOException {
        Files.createDirectory(uit);

        assertThat(regelboek().status()).isZero();
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: een map met iets anders erin blijft zoals zij is")
    void call_mapMetIetsAnders_blijft() throws IOException {
        Files.createDirectory(uit);
        Files.writeString(uit.resolve("brief.txt"), "van mij");
        Loop loop = regelboek();

        assertThat(loop.status()).isEqualTo(2);
        assertThat(loop.fout()).startsWith("MAP-01 fout  ").contains("noem een nieuwe map");
        assertThat(uit.resolve("brief.txt")).hasContent("van mij");
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: een regelboek waar iemand iets bij zette, blijft zoals het is")
    void call_regelboekMetIetsErbij_blijft() throws IOException {
        assertThat(regelboek().status()).isZero();
        Files.writeString(uit.resolve("brief.txt"), "van mij");
        Loop loop = regelboek();

        assertThat(loop.status()).isEqualTo(2);
        assertThat(loop.fout()).startsWith("MAP-05 fout  ").contains("brief.txt", "haal het uit die map");
        assertThat(uit.resolve("brief.txt")).hasContent("van mij");
        assertThat(uit.resolve("index.html")).exists();
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: waar niets te maken is, wordt niets gemaakt")
    void call_nietTeMaken_geweigerd() throws IOException {
        Loop zonderOuder = Loop.van(
                "regelboek", bank.toString(), map.resolve("er/niet/boek").toString());
        assertThat(zonderOuder.status()).isEqualTo(2);
        assertThat(zonderOuder.fout()).startsWith("MAP-02 fout  ");

        Loop binnen = Loop.van(
                "regelboek", bank.toString(), bank.pad().resolve("boek").toString());
        assertThat(binnen.status()).isEqualTo(2);
        assertThat(binnen.fout()).startsWith("GEBRUIK-18 fout  ");
        assertThat(bank.pad().resolve("boek")).doesNotExist();
        nietsErnaast();
    }

    @Test
    @DisplayName("Regelboek: een kennisbank met fouten wordt geweigerd zoals controleer dat doet")
    void call_kennisbankMetFouten_geweigerd() throws IOException {
        bank.breek();
        Loop loop = regelboek();

        assertThat(loop.status()).isEqualTo(1);
        assertThat(Loop.van("controleer", bank.toString()).uit()).startsWith(loop.uit());
        assertThat(loop.uit()).startsWith("TAAL-03 fout  regels/triage.dslr:");
        assertThat(uit).doesNotExist();
    }

    @Test
    @DisplayName("Regelboek: een scenario dat niet te lezen is, houdt het boek tegen")
    void call_scenarioMetFout_geweigerd() throws IOException {
        Files.writeString(
                bank.pad().resolve("scenarios/klein.feature"),
                SCENARIO.replace("triagebesluit wordt", "triagbesluit wordt"));
        Loop loop = regelboek();

        assertThat(loop.status()).isEqualTo(1);
        assertThat(loop.uit())
                .startsWith("SCEN-03 fout  klein.feature:8:")
                .contains("geen regelboek te maken", "scenario " + bank);
        assertThat(uit).doesNotExist();
    }
}
