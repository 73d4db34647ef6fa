package nl.weegwijzer.internal.taal;

import static nl.weegwijzer.internal.taal.Proefbank.GEMEENTEN;
import static nl.weegwijzer.internal.taal.Proefbank.REGELS;
import static nl.weegwijzer.internal.taal.Proefbank.TERMIJNEN;
import static nl.weegwijzer.internal.taal.Proefbank.WEGING;
import static nl.weegwijzer.internal.taal.Proefbank.diagnosen;
import static nl.weegwijzer.internal.taal.Proefbank.enigeDiagnose;
import static nl.weegwijzer.internal.taal.Proefbank.regel;
import static nl.weegwijzer.internal.taal.Proefbank.regels;
import static nl.weegwijzer.internal.taal.Proefbank.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.diagnose.Diagnose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaalfoutenTest {
    private static final String ALS = "het criterium direct gevaar is ja";
    private static final String DAN = "het triagebesluit is definitief: ja";

    @Test
    @DisplayName("Taal: een goede kennisbank wordt gelezen")
    void lees_goedeBestanden_gelezen() {
        assertThat(Kennislezer.lees(Proefbank.met(Map.of(REGELS, regels(regel("TRI-01", ALS, DAN)))))
                        .themas())
                .filteredOn(t -> t.thema().naam().equals("triage"))
                .singleElement()
                .satisfies(t -> assertThat(t.regels()).hasSize(1));
    }

    @Test
    @DisplayName("Taal: een onbekende zin komt terug met plaats, regel, haakje en een voorstel")
    void lees_onbekendeZin_plaatsEnVoorstel() {
        Diagnose diagnose = enigeDiagnose(
                REGELS, regels(regel("TRI-01", "de melding is open\n    het criterium direct gevar is ja", DAN)));

        assertThat(diagnose.code()).isEqualTo("TAAL-03");
        assertThat(diagnose.regel()).isEqualTo(9);
        assertThat(diagnose.kolom()).isEqualTo(5);
        assertThat(diagnose.hulp()).isEqualTo("bedoelt u `het criterium direct gevaar is ja`?");
        assertThat(diagnose.bericht()).isEqualTo("""
                        TAAL-03 fout  regels/triage.dslr:9:5: deze zin staat niet in de woordenlijst
                            het criterium direct gevar is ja
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hulp: bedoelt u `het criterium direct gevaar is ja`?""");
    }

    @Test
    @DisplayName("Taal: ook een onbekend gevolg komt terug met een voorstel")
    void lees_onbekendGevolg_voorstel() {
        Diagnose diagnose = enigeDiagnose(
                REGELS, regels(regel("TRI-01", ALS, DAN + "\n    Veilig Thuis moet de politie in kenis stellen")));

        assertThat(diagnose.code()).isEqualTo("TAAL-03");
        assertThat(diagnose.regel()).isEqualTo(11);
        assertThat(diagnose.hulp()).isEqualTo("bedoelt u `Veilig Thuis moet de politie in kennis stellen`?");
    }

    @Test
    @DisplayName("Taal: een regel zonder norm wordt geweigerd, op zijn eigen regel")
    void lees_zonderNorm_geweigerd() {
        Diagnose diagnose =
                enigeDiagnose(REGELS, regels(regel("TRI-01", ALS, DAN)).replace("    norm 9.1.5.o.t\n", ""));

        assertThat(diagnose.code()).isEqualTo("TAAL-08");
        assertThat(diagnose.regel()).isEqualTo(3);
        assertThat(diagnose.boodschap()).contains("norm");
    }

    @Test
    @DisplayName("Taal: een norm of duiding die niet bestaat, wordt geweigerd met een voorstel")
    void lees_onbekendeGrond_geweigerd() {
        String goed = regels(regel("TRI-01", ALS, DAN));

        assertThat(enigeDiagnose(REGELS, goed.replace("norm 9.1.5.o.t", "norm 9.1.5.o.tt"))
                        .hulp())
                .isEqualTo("bedoelt u `9.1.5.o.t`?");
        assertThat(enigeDiagnose(REGELS, goed.replace("duiding D-3", "duiding D-33"))
                        .hulp())
                .isEqualTo("bedoelt u `D-3`?");
        assertThat(enigeDiagnose(REGELS, goed.replace("norm 9.1.5.o.t", "norm D-3"))
                        .code())
                .isEqualTo("BANK-11");
    }

    @Test
    @DisplayName("Taal: een id die al gebruikt is, wordt geweigerd en noemt de andere plaats")
    void lees_dubbeleId_geweigerd() {
        Diagnose diagnose = enigeDiagnose(REGELS, regels(regel("TRI-01", ALS, DAN), regel("TRI-01", ALS, DAN)));

        assertThat(diagnose.code()).isEqualTo("BANK-10");
        assertThat(diagnose.regel()).isEqualTo(13);
        assertThat(diagnose.boodschap()).contains("TRI-01", "regels/triage.dslr:3");
    }

    @Test
    @DisplayName("Taal: een id van een tabelrij die ook een regel heeft, wordt geweigerd")
    void lees_idVanTabelrijInRegel_geweigerd() {
        assertThat(enigeDiagnose(REGELS, regels(regel("WEG-01", ALS, DAN))).code())
                .isEqualTo("BANK-10");
    }

    @Test
    @DisplayName("Taal: een termijn die niet in de tabel staat, wordt geweigerd met een voorstel")
    void lees_onbekendeTermijn_geweigerd() {
        Diagnose diagnose = enigeDiagnose(
                REGELS,
                regels(regel(
                        "TRI-01", ALS, "Veilig Thuis moet de politie in kennis stellen, binnen de termijn een wek")));

        assertThat(diagnose.code()).isEqualTo("BANK-12");
        assertThat(diagnose.boodschap()).contains("een wek");
        assertThat(diagnose.hulp()).isEqualTo("bedoelt u `een week`?");
    }

    @Test
    @DisplayName("Taal: regels die op elkaar wachten, worden geweigerd")
    void lees_kring_geweigerd() {
        Diagnose diagnose = enigeDiagnose(
                REGELS,
                regels(
                        regel("TRI-01", "de stukken zijn compleet: ja", "het triagebesluit is definitief: ja"),
                        regel("TRI-02", "het triagebesluit is definitief: ja", "de stukken zijn compleet: ja")));

        assertThat(diagnose.code()).isEqualTo("BANK-07");
        assertThat(diagnose.boodschap()).contains("triage");
    }

    @Test
    @DisplayName("Taal: een regel die op zijn eigen conclusie wacht, wordt geweigerd")
    void lees_eigenKring_geweigerd() {
        assertThat(enigeDiagnose(
                                REGELS,
                                regels(regel(
                                        "TRI-01", "de stukken zijn compleet: nee", "de stukken zijn compleet: ja")))
                        .code())
                .isEqualTo("BANK-07");
    }

    @Test
    @DisplayName("Taal: alle fouten van alle bestanden komen tegelijk, op volgorde")
    void lees_meerFouten_alleTegelijk() {
        List<Diagnose> diagnosen = diagnosen(
                REGELS,
                regels(
                        regel("TRI-1", ALS + "\n    onzin is ja", DAN),
                        regel("TRI-02", ALS, DAN + "\n    onzin").replace("    uitleg \"Een uitleg.\"\n", "")));

        assertThat(diagnosen).extracting(Diagnose::code).containsExactly("TAAL-05", "TAAL-03", "TAAL-09", "TAAL-03");
    }

    @Test
    @DisplayName("Taal: één verkeerde zin geeft één melding, geen tweede dat er geen voorwaarde of gevolg zou zijn")
    void lees_enigeZinVerkeerd_geenVolgfout() {
        assertThat(diagnosen(REGELS, regels(regel("TRI-01", "het criterium direct gevar is ja", DAN))))
                .extracting(Diagnose::code)
                .containsExactly("TAAL-03");
        assertThat(diagnosen(REGELS, regels(regel("TRI-01", ALS, "het triagebesluit is definitef: ja"))))
                .extracting(Diagnose::code)
                .containsExactly("TAAL-03");
    }

    @Test
    @DisplayName("Taal: een regel zonder einde wordt geweigerd")
    void lees_zonderEinde_geweigerd() {
        assertThat(enigeDiagnose(REGELS, regels(regel("TRI-01", ALS, DAN)).replace("einde\n", ""))
                        .code())
                .isEqualTo("TAAL-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"; System.exit(1); //", "een \\ streep", "een \" teken"})
    @DisplayName("Taal: een titel met een teken dat code kan worden, wordt geweigerd")
    void lees_titelMetGevaarlijkTeken_geweigerd(String titel) {
        assertThat(diagnosen(REGELS, regels(regel("TRI-01", ALS, DAN)).replace("Een titel", titel)))
                .extracting(Diagnose::code)
                .contains("TAAL-04");
    }

    @Test
    @DisplayName("Tabel: een verkeerde cel komt terug met rij, kolom en een voorstel")
    void lees_verkeerdeCel_rijEnKolom() {
        Diagnose diagnose = diagnosen(WEGING, tekst(WEGING).replace(";ja;onderzoek;", ";jaa;onderzoek;"))
                .get(0);

        assertThat(diagnose.code()).isEqualTo("TABEL-07");
        assertThat(diagnose.bestand()).isEqualTo(WEGING);
        assertThat(diagnose.regel()).isEqualTo(2);
        assertThat(diagnose.kolom()).isEqualTo(3);
        assertThat(diagnose.boodschap()).contains("als het criterium direct gevaar is", "jaa");
        assertThat(diagnose.hulp()).isEqualTo("bedoelt u `ja`?");
    }

    @Test
    @DisplayName("Tabel: één verkeerde cel geeft één melding, geen tweede dat rijen gelijk zouden zijn")
    void lees_enigeCelVerkeerd_geenVolgfout() {
        assertThat(diagnosen(WEGING, tekst(WEGING).replace(";ja;onderzoek;", ";jaa;onderzoek;")))
                .extracting(Diagnose::code)
                .containsExactly("TABEL-07");
    }

    @Test
    @DisplayName("Tabel: een onbekende kolom komt terug met haar plaats en een voorstel")
    void lees_onbekendeKolom_plaats() {
        Diagnose diagnose = diagnosen(WEGING, tekst(WEGING).replace("dan de uitkomst is", "dan de uitkomt is"))
                .get(0);

        assertThat(diagnose.code()).isEqualTo("TABEL-06");
        assertThat(diagnose.kolom()).isEqualTo(4);
        assertThat(diagnose.hulp()).isEqualTo("bedoelt u `dan de uitkomst is`?");
    }

    @Test
    @DisplayName("Tabel: een rij met een cel te veel, en een rij die nooit past, worden geweigerd")
    void lees_scheveOfDubbeleRij_geweigerd() {
        assertThat(enigeDiagnose(WEGING, tekst(WEGING).replace("Er is gevaar.", "Er is gevaar.;"))
                        .code())
                .isEqualTo("TABEL-04");
        assertThat(enigeDiagnose(WEGING, tekst(WEGING).replace("WEG-02;Anders;;", "WEG-02;Anders;ja;"))
                        .code())
                .isEqualTo("TABEL-08");
    }

    @Test
    @DisplayName("Tabel: verkeerde termijnen en gemeenten komen terug met hun cel")
    void lees_verkeerdeGegevens_cel() {
        assertThat(enigeDiagnose(TERMIJNEN, tekst(TERMIJNEN).replace(";7;", ";zeven;"))
                        .kolom())
                .isEqualTo(2);
        assertThat(enigeDiagnose(TERMIJNEN, tekst(TERMIJNEN).replace(";dagen;", ";weken;"))
                        .kolom())
                .isEqualTo(3);
        assertThat(enigeDiagnose(TERMIJNEN, tekst(TERMIJNEN).replace("de ontvangst", "de ontvanst"))
                        .hulp())
                .isEqualTo("bedoelt u `de ontvangst`?");
        assertThat(enigeDiagnose(GEMEENTEN, tekst(GEMEENTEN).replace("2017-01-01", "2017-02-30"))
                        .kolom())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("Tabel: een norm in een gegevenstabel die niet bestaat, wordt geweigerd")
    void lees_onbekendeNormInGegevenstabel_geweigerd() {
        assertThat(diagnosen(TERMIJNEN, tekst(TERMIJNEN).replace("9.1.5.o.t", "9.9.9")))
                .isNotEmpty();
        assertThat(diagnosen(GEMEENTEN, tekst(GEMEENTEN).replace("9.1.5.o.t", "9.9.9")))
                .isNotEmpty();
    }
}
