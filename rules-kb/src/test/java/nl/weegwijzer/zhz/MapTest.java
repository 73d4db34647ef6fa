package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// A knowledge base in a folder or a zip is the one in the jar, decision for decision.
class MapTest {
    private static final int AANTAL = 400;

    @TempDir
    private Path tijdelijk;

    private static void zelfdeBesluiten(Weegwijzer weegwijzer) {
        List<Zaak> zaken = Zaken.alle(301, AANTAL);
        assertThat(zaken).hasSizeGreaterThanOrEqualTo(AANTAL);
        for (Zaak zaak : zaken) {
            assertThat(weegwijzer.besluit(zaak)).as("%s", zaak).isEqualTo(WEEGWIJZER.besluit(zaak));
        }
    }

    @Test
    @DisplayName("Map: een map met de bestanden besluit als de jar, tot en met de vingerafdruk")
    void load_map_besluitAlsDeJar() {
        Kennisbank kennisbank = Kennisbank.load(Mappen.schrijf(BRONNEN, tijdelijk));

        assertThat(kennisbank.vingerafdruk()).isEqualTo(Kennisbank.load("zhz").vingerafdruk());
        assertThat(kennisbank.aantalRegels()).isEqualTo(Kennisbank.load("zhz").aantalRegels());
        zelfdeBesluiten(Weegwijzer.met(kennisbank));
    }

    @Test
    @DisplayName("Map: een zip besluit als de jar, met en zonder map erin")
    void load_zip_besluitAlsDeJar() {
        zelfdeBesluiten(Weegwijzer.met(Kennisbank.load(Mappen.zip(BRONNEN, "", tijdelijk.resolve("plat.zip")))));
        zelfdeBesluiten(Weegwijzer.met(Kennisbank.load(Mappen.zip(BRONNEN, "zhz/", tijdelijk.resolve("map.zip")))));
    }

    @Test
    @DisplayName(
            "Map: regels die hier gelezen worden, besluiten als de regels die bij het bouwen van de jar gelezen zijn")
    void start_hierGelezen_besluitAlsDeJar() {
        Motor motor = Motor.start(Bronbestanden.KENNIS);

        for (Zaak zaak : Zaken.alle(302, AANTAL)) {
            assertThat(Vragen.besluit(motor, zaak)).as("%s", zaak).isEqualTo(WEEGWIJZER.besluit(zaak));
        }
    }

    @Test
    @DisplayName("Map: een gewijzigd getal in een tabel verandert het besluit en de vingerafdruk")
    void load_gewijzigdeTermijn_anderBesluit() {
        Path map = Mappen.schrijf(BRONNEN, tijdelijk);
        Mappen.wijzig(
                map.resolve("tabellen/weging.csv"),
                t -> t.replace(
                        "meteen onderzoek;ja;;;;;onderzoek;acuut;5", "meteen onderzoek;ja;;;;;onderzoek;hoog;5"));
        Kennisbank eigen = Kennisbank.load(map);
        Triagezaak zaak = Triagezaak.op(LocalDate.of(2026, 3, 2))
                .criteria(Criteria.onbekend().directGevaar(Antwoord.JA));

        assertThat(WEEGWIJZER.triage(zaak).toString()).contains("ACUUT");
        assertThat(Weegwijzer.met(eigen).triage(zaak).toString()).doesNotContain("ACUUT");
        assertThat(Weegwijzer.met(eigen)
                        .triage(zaak)
                        .onderbouwing()
                        .bewijsstuk()
                        .vingerafdruk())
                .isEqualTo(eigen.vingerafdruk())
                .isNotEqualTo(
                        WEEGWIJZER.triage(zaak).onderbouwing().bewijsstuk().vingerafdruk());
    }

    @Test
    @DisplayName("Map: wie dezelfde bestanden opnieuw laadt, krijgt dezelfde kennisbank terug")
    void reload_zelfdeBestanden_zelfdeKennisbank() {
        Path map = Mappen.schrijf(BRONNEN, tijdelijk);
        Kennisbank eerst = Kennisbank.load(map);

        assertThat(eerst.reload(map)).isSameAs(eerst);
        Mappen.wijzig(map.resolve("regels/triage.dslr"), t -> t + "\n# een opmerking\n");
        assertThat(eerst.reload(map)).isNotSameAs(eerst);
        zelfdeInhoud(eerst.reload(map), eerst);
    }

    private static void zelfdeInhoud(Kennisbank een, Kennisbank ander) {
        for (Zaak zaak : Zaken.alle(303, 50)) {
            assertThat(Weegwijzer.met(een).besluit(zaak).toString().replace(een.vingerafdruk(), ""))
                    .isEqualTo(Weegwijzer.met(ander).besluit(zaak).toString().replace(ander.vingerafdruk(), ""));
        }
    }
}
