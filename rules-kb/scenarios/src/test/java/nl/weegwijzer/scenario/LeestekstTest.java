package nl.weegwijzer.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegwijzer.scenario.gherkin.Leestekst;
import nl.weegwijzer.scenario.gherkin.Leestekst.Groep;
import nl.weegwijzer.scenario.gherkin.Leestekst.Proza;
import nl.weegwijzer.scenario.gherkin.Leestekst.Stap;
import nl.weegwijzer.scenario.gherkin.Leestekst.Voorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeestekstTest {
    private static final String TEKST = """
            # language: nl
            Functionaliteit: Een proef

              Achtergrond:
                Gegeven de peildatum is 2026-07-01

              Scenario: los
                Als het triagebesluit wordt gevraagd
                Dan geldt regel TRI-05

              Regel: HUIS-02 Een huisverbod (8.1.m)

                Achtergrond:
                  Gegeven de melding is open

                @label
                Abstract Scenario: het huisverbod is <stand>
                  En deze feiten:
                    | het tijdelijk huisverbod is <stand> |
                    | er zijn minderjarigen: ja           |
                  Als het triagebesluit wordt gevraagd
                  Dan geldt regel HUIS-02 niet
                  En regel TRI-05 zegt: de zaak ligt bij Veilig Thuis

                  Voorbeelden:
                    | stand     |
                    | overwogen |
                    | geen      |
            """;

    @TempDir
    private Path map;

    private Scenarios scenarios = Scenarios.lees(Path.of("geen"));

    @BeforeEach
    void lees() throws IOException {
        Files.writeString(map.resolve("proef.feature"), TEKST);
        scenarios = Scenarios.lees(map);
    }

    @Test
    @DisplayName("Leestekst: een bestand staat er zoals het geschreven is, voorbeelden niet uitgeschreven")
    void teksten_bestand_zoalsGeschreven() {
        Leestekst tekst = scenarios.teksten().get(0);
        assertThat(tekst.bestand()).isEqualTo("proef.feature");
        assertThat(tekst.titel()).isEqualTo("Een proef");
        assertThat(tekst.achtergrond()).containsExactly(new Stap("Gegeven", "de peildatum is 2026-07-01", List.of()));
        assertThat(tekst.groepen()).extracting(Groep::kop).containsExactly("", "HUIS-02 Een huisverbod (8.1.m)");
        Groep groep = tekst.groepen().get(1);
        assertThat(groep.achtergrond()).containsExactly(new Stap("Gegeven", "de melding is open", List.of()));
        Proza proza = groep.scenarios().get(0);
        assertThat(proza.naam()).isEqualTo("het huisverbod is <stand>");
        assertThat(proza.regel()).isEqualTo(17);
        assertThat(proza.labels()).containsExactly("label");
        assertThat(proza.stappen().get(0))
                .isEqualTo(new Stap(
                        "En",
                        "deze feiten:",
                        List.of("het tijdelijk huisverbod is <stand>", "er zijn minderjarigen: ja")));
        assertThat(proza.voorbeelden())
                .containsExactly(new Voorbeelden(List.of("stand"), List.of(List.of("overwogen"), List.of("geen"))));
        assertThat(proza.aantal()).isEqualTo(2);
    }

    @Test
    @DisplayName("Leestekst: elk uitgeschreven scenario hoort bij een scenario zoals het geschreven is")
    void teksten_elkScenario_heeftZijnPlaats() {
        assertThat(scenarios.scenarios()).extracting(Scenario::regel).containsExactlyElementsOf(List.of(7, 17, 17));
    }

    @Test
    @DisplayName("Scenario: het gaat over de regel van zijn kopje, en over elke regel die bij Dan staat")
    void genoemdeRegels_kopjeEnDan() {
        assertThat(scenarios.scenarios().get(0).genoemdeRegels()).containsExactly("TRI-05");
        assertThat(scenarios.scenarios().get(1).genoemdeRegels()).containsExactly("HUIS-02", "TRI-05");
        assertThat(Scenario.regelIn("Een kopje zonder regel")).isEmpty();
    }
}
