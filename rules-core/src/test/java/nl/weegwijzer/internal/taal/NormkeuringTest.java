package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.model.Naslag;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Normsoort;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Tabelblad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NormkeuringTest {
    private static final String NORMEN = "normen.yaml";
    private static final String GEMEENTEN = "tabellen/gemeenten.csv";
    private static final String TABELNORM = "    soort: [\"C\"]\n";

    private final Proefbank bank = new Proefbank();

    private static Naslag gelezen(Proefbank bank) {
        return Kennislezer.lees(bank.bronnen()).naslag();
    }

    @Test
    @DisplayName("Normen: soort, reden, plaats en volgorde staan in het model")
    void lees_normen_heelInHetModel() {
        Naslag naslag = gelezen(bank);

        assertThat(naslag.normen()).extracting(Norm::id).containsExactly("9.1.5.o.s", "9.1.5.o.t", "8.3.a");
        assertThat(naslag.norm("9.1.5.o.t"))
                .contains(new Norm(
                        "9.1.5.o.t",
                        "paragraaf 9",
                        List.of(Normsoort.R, Normsoort.T),
                        "Veilig Thuis weegt op vijf criteria.",
                        Optional.empty(),
                        new Plaats(NORMEN, 6)));
        assertThat(naslag.norm("8.3.a").flatMap(Norm::reden)).contains("De teams staan in een tabel.");
        assertThat(naslag.duidingen())
                .extracting(d -> d.id() + " " + d.plaats())
                .containsExactly("D-3 duidingen.yaml:2", "D-4 duidingen.yaml:5");
    }

    @Test
    @DisplayName("Tabellen: elke tabel staat in het model, met de normen van elke rij")
    void lees_tabellen_heelInHetModel() {
        Naslag naslag = gelezen(bank);

        assertThat(naslag.tabellen()).extracting(Tabelblad::naam).containsExactly("gemeenten", "termijnen", "weging");
        assertThat(naslag.datatabellen()).extracting(Tabelblad::naam).containsExactly("gemeenten", "termijnen");
        Tabelblad termijnen = naslag.tabellen().get(1);
        assertThat(termijnen.rijen().get(0).regel()).isEqualTo(2);
        assertThat(termijnen.cel(termijnen.rijen().get(0), "termijn")).isEqualTo("een week");
        assertThat(termijnen.normen(termijnen.rijen().get(0))).containsExactly("9.1.5.o.s");
        assertThat(termijnen.duidingen(termijnen.rijen().get(0))).containsExactly("D-4");
        assertThat(termijnen.duidingen(termijnen.rijen().get(1))).isEmpty();
        assertThat(naslag.tabellen().get(2).onderwerp()).contains("weging");
    }

    @Test
    @DisplayName("Normen: een rij met gegevens draagt een norm, ook zonder reden")
    void lees_alleenEenRijMetGegevens_inOrde() {
        bank.met(
                NORMEN,
                bank.tekst(NORMEN)
                        .replace(TABELNORM, "    soort: [\"T\"]\n")
                        .replace("    reden: \"De teams staan in een tabel.\"\n", ""));

        assertThat(gelezen(bank).norm("8.3.a").flatMap(Norm::reden)).isEmpty();
    }

    @Test
    @DisplayName("Normen: een rij met gegevens mag naast een reden staan")
    void lees_rijMetGegevensEnReden_inOrde() {
        bank.met(NORMEN, bank.tekst(NORMEN).replace(TABELNORM, "    soort: [\"T\"]\n"));

        assertThat(gelezen(bank).norm("8.3.a").flatMap(Norm::reden)).isPresent();
    }

    @Test
    @DisplayName("Normen: context mag een reden hebben en toch door een regel genoemd worden")
    void lees_contextMetRegelEnReden_inOrde() {
        bank.met(
                "regels/triage.dslr",
                bank.tekst("regels/triage.dslr").replace("norm 9.1.5.o.s, 9.1.5.o.t", "norm 9.1.5.o.s, 8.3.a"));

        assertThat(gelezen(bank).norm("8.3.a").map(Norm::soorten)).contains(List.of(Normsoort.C));
    }

    @Test
    @DisplayName("Normen: valt de enige rij met gegevens weg, dan staat er een norm zonder iets")
    void lees_zonderDeEnigeRij_geweigerd() {
        bank.met(
                NORMEN,
                bank.tekst(NORMEN)
                        .replace(TABELNORM, "    soort: [\"T\"]\n")
                        .replace("    reden: \"De teams staan in een tabel.\"\n", ""));
        bank.met(GEMEENTEN, bank.tekst(GEMEENTEN).replace("8.3.a", "9.1.5.o.s"));

        assertThat(bank.diagnosen()).extracting(Diagnose::code).containsExactly("BANK-35");
    }

    @Test
    @DisplayName("Normen: zolang er iets niet te lezen is, heet een norm niet verlaten")
    void lees_regelOnleesbaarEnNormZonderIets_alleenDeRegelGemeld() {
        bank.met(
                NORMEN,
                bank.tekst(NORMEN) + "  - id: \"9.9\"\n    bron: \"x\"\n    soort: [\"R\"]\n    tekst: \"y\"\n");
        bank.met("regels/triage.dslr", bank.tekst("regels/triage.dslr").replace("    altijd\n", "    altijd wel\n"));

        assertThat(bank.diagnosen()).extracting(Diagnose::code).containsExactly("TAAL-03");
    }
}
