package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Of several versions of the agreements, the one in force on the reference date decides.
class VersiesTest {
    @TempDir
    private Path tijdelijk;

    private Kennisbank eerste;
    private Kennisbank tweede;

    @BeforeEach
    void laadTweeVersies() {
        eerste = versie("zhz", "2016.1", "2017-01-01", "2026-06-30");
        tweede = versie("zhz", "2026.1", "2026-07-02", "");
    }

    private Kennisbank versie(String id, String versie, String vanaf, String tot) {
        Path map = Mappen.schrijf(BRONNEN, tijdelijk.resolve(id + versie));
        Mappen.wijzig(
                map.resolve("kennisbank.yaml"),
                t -> "# gewijzigd\n"
                        + t.replace("id: zhz", "id: " + id)
                                .replace("versie: \"2016.1\"", "versie: \"" + versie + "\"")
                                .replace("geldig vanaf: \"2017-01-01\"", "geldig vanaf: \"" + vanaf + "\"")
                                .replace("geldig tot: \"\"", "geldig tot: \"" + tot + "\""));
        return Kennisbank.load(map);
    }

    private static String versieOp(Weegwijzer weegwijzer, LocalDate dag) {
        return weegwijzer.triage(Triagezaak.op(dag)).onderbouwing().bewijsstuk().versie();
    }

    @Test
    @DisplayName("Versies: op de laatste dag beslist de oude versie, op de eerste dag de nieuwe, in welke volgorde ook")
    void triage_tweeVersies_dePeildatumBepaaltWelke() {
        for (Weegwijzer weegwijzer :
                new Weegwijzer[] {Weegwijzer.met(eerste, tweede), Weegwijzer.met(tweede, eerste)}) {
            assertThat(versieOp(weegwijzer, LocalDate.of(2017, 1, 1))).isEqualTo("2016.1");
            assertThat(versieOp(weegwijzer, LocalDate.of(2026, 6, 30))).isEqualTo("2016.1");
            assertThat(versieOp(weegwijzer, LocalDate.of(2026, 7, 2))).isEqualTo("2026.1");
        }
    }

    @Test
    @DisplayName("Versies: op een dag zonder versie is er geen besluit, en staat er wanneer er wel een geldt")
    void triage_dagZonderVersie_geweigerd() {
        assertThatThrownBy(() -> Weegwijzer.met(eerste, tweede).triage(Triagezaak.op(LocalDate.of(2026, 7, 1))))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("2026-07-01")
                .hasMessageContaining("2017-01-01 tot en met 2026-06-30")
                .hasMessageContaining("2026-07-02");
    }

    @Test
    @DisplayName("Versies: twee versies die op dezelfde dag gelden, worden samen geweigerd")
    void met_overlap_geweigerd() {
        Kennisbank teVroeg = versie("zhz", "2026.2", "2026-06-30", "");

        assertThatThrownBy(() -> Weegwijzer.met(eerste, teVroeg))
                .isInstanceOfSatisfying(
                        OnbruikbareKennisbankException.class,
                        e -> assertThat(e.diagnosen())
                                .extracting(Diagnose::code)
                                .containsExactly("BANK-30"));
    }

    @Test
    @DisplayName("Versies: kennisbanken van andere afspraken worden samen geweigerd")
    void met_andereId_geweigerd() {
        Kennisbank ander = versie("elders", "1", "2026-07-01", "");

        assertThatThrownBy(() -> Weegwijzer.met(eerste, ander))
                .isInstanceOfSatisfying(
                        OnbruikbareKennisbankException.class,
                        e -> assertThat(e.diagnosen())
                                .extracting(Diagnose::code)
                                .containsExactly("BANK-31"));
    }
}
