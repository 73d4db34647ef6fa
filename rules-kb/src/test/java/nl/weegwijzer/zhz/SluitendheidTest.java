package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Over all cases that there can be: no case goes without a decision, no two rules contradict each other.
class SluitendheidTest {
    @TempDir
    private Path map;

    private List<Diagnose> fouten(String bestand, UnaryOperator<String> wijziging) {
        Mappen.schrijf(BRONNEN, map);
        Mappen.wijzig(map.resolve(bestand), wijziging);
        return catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennisbank.load(map))
                .diagnosen();
    }

    @Test
    @DisplayName("Sluitend: de geleverde regels laten geen geval zonder besluit en spreken elkaar nergens tegen")
    void keur_zhz_nietsGevonden() {
        assertThat(Sluitendheid.keur(KENNIS)).isEmpty();
    }

    @Test
    @DisplayName("Sluitend: wie `onbekend` uit een regel haalt, hoort in welk geval er dan geen besluit is")
    void load_onbekendWeggehaald_leemteMetGeval() {
        assertThat(fouten(
                        "regels/triage.dslr",
                        t -> t.replace("de zorgmelding is er: nee of onbekend", "de zorgmelding is er: nee")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo("BANK-24");
                    assertThat(d.bestand()).isEqualTo("regels/triage.dslr");
                    assertThat(d.regel()).isPositive();
                    assertThat(d.boodschap()).contains("het triagebesluit is definitief");
                    assertThat(d.hulp())
                            .contains("STUK-02 (niet vervuld: `de zorgmelding is er: nee`)")
                            .contains("de zorgmelding is er: onbekend");
                });
    }

    @Test
    @DisplayName("Sluitend: wie een regel weghaalt waar een besluit op rust, hoort in welk geval het dan ontbreekt")
    void load_regelWeggehaald_leemteMetGeval() {
        assertThat(fouten("regels/overdracht.dslr", t -> t.replaceFirst("(?s)regel OVD-44 .*?\neinde\n", "")))
                .anySatisfy(d -> {
                    assertThat(d.code()).isEqualTo("BANK-24");
                    assertThat(d.boodschap()).contains("Veilig Thuis houdt de zaak vast");
                    assertThat(d.hulp()).contains("het triagebesluit is definitief: nee");
                });
    }

    @Test
    @DisplayName(
            "Sluitend: zonder regels over een onderwerp is er over zo'n zaak geen besluit, en wordt alles geweigerd")
    void load_onderwerpZonderRegels_geweigerd() {
        Mappen.schrijf(Bronbestanden.zonder("regels/triage.dslr"), map);

        assertThat(catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennisbank.load(map))
                        .diagnosen())
                .singleElement()
                .satisfies(d -> assertThat(d.bericht()).startsWith("BANK-27").contains("geen regels over triage"));
    }

    @Test
    @DisplayName(
            "Sluitend: een termijn die eerder ophoudt dan de kennisbank, of later begint, wordt geweigerd met de dag")
    void load_termijnMetGat_geweigerdMetDag() {
        assertThat(fouten(
                        "tabellen/termijnen.csv",
                        t -> t.replace(
                                "9.2.k;D-6;2017-01-01;\n",
                                "9.2.k;D-6;2017-01-01;2026-03-30\n"
                                        + "contact met het gezin;5;dagen;de ontvangst;9.2.k;D-6;2026-04-01;\n")))
                .singleElement()
                .satisfies(d -> assertThat(d.bericht())
                        .startsWith("BANK-29")
                        .contains("`contact met het gezin` geldt niet op 2026-03-31"));
    }

    @Test
    @DisplayName("Sluitend: twee regels die tegelijk gelden en iets anders zeggen, worden geweigerd met zo'n geval")
    void load_regelVerruimd_strijdMetGeval() {
        assertThat(fouten(
                        "regels/melden.dslr",
                        t -> t.replace(
                                "    een ouder met gezag weigert toestemming: nee\n    een ouder met gezag is niet om toestemming gevraagd: ja\n",
                                "    een ouder met gezag is niet om toestemming gevraagd: ja\n")))
                .anySatisfy(d -> {
                    assertThat(d.code()).isEqualTo("BANK-25");
                    assertThat(d.boodschap())
                            .contains("TOE-01")
                            .contains("TOE-03")
                            .contains("de toestemming");
                    assertThat(d.hulp()).contains("een ouder met gezag weigert toestemming: ja");
                });
    }
}
