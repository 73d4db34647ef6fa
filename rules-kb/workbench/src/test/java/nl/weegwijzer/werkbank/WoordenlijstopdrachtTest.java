package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.weegwijzer.internal.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WoordenlijstopdrachtTest {
    @Test
    void woordenlijst_zonderOnderwerp_isEenBladMetEenRegelEnEenTabel() {
        Loop loop = Loop.van("woordenlijst");

        assertThat(loop.status()).isZero();
        assertThat(loop.uit().lines())
                .hasSizeLessThan(62 + Woordenschat.lees().themas().size())
                .contains("EEN REGEL", "EEN TABEL", "    als", "    einde");
        assertThat(loop.uit()).contains("woordenlijst triage ", "woordenlijst plichten ", "woordenlijst alles ");
    }

    @Test
    void woordenlijst_onderwerp_toontZinnenMetWaarden() {
        Goud.vergelijk(
                "woordenlijst/weging.txt", Loop.van("woordenlijst", "weging").uit());
    }

    @Test
    void woordenlijst_alles_isOnderwerpenEnPlichten() {
        String alles = Loop.van("woordenlijst", "alles").uit();

        assertThat(alles).contains("ONDERWERP MELDEN", "ONDERWERP MONITORING", "BIJ ELK ONDERWERP: PLICHTEN");
        assertThat(alles).contains(Loop.van("woordenlijst", "plichten").uit());
        assertThat(alles.lines()).hasSizeLessThan(2_000);
    }

    @Test
    void woordenlijst_zoek_toontAlleenWatPast() {
        String uit = Loop.van("woordenlijst", "--zoek", "Huisverbod").uit();

        assertThat(uit.lines().filter(r -> r.startsWith("    ")))
                .isNotEmpty()
                .allMatch(r -> r.contains("huisverbod") || r.contains("Huisverbod"));
        assertThat(uit).startsWith("ONDERWERP TRIAGE\n").doesNotContain("ONDERWERP MELDEN");
    }

    @Test
    void woordenlijst_zoekWatErNietIs_zegtDatEnWatHetNaasteIs() {
        assertThat(Loop.van("woordenlijst", "--zoek", "huisverbot").uit())
                .isEqualTo("In geen enkele zin staat «huisverbot». Bedoelt u «huisverbod»?\n");
        assertThat(Loop.van("woordenlijst", "--zoek", "a\u001bqqqq").uit())
                .isEqualTo("In geen enkele zin staat «a?qqqq».\n");
    }

    @Test
    void woordenlijst_onbekendOnderwerp_noemtWelkeErZijn() {
        Loop loop = Loop.van("woordenlijst", "triag");

        assertThat(loop.fout())
                .startsWith("GEBRUIK-09 fout  er is geen onderwerp «triag»\n    hulp: bedoelt u `triage`? er zijn: ");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void woordenlijst_json_isDeHeleLijst() {
        String json = Loop.van("woordenlijst", "--json").uit();

        assertThat(json)
                .startsWith("{\n  \"onderwerpen\": [\n    {\n      \"naam\": \"melden\",\n")
                .contains("\"begin\": \"het criterium direct gevaar is\"")
                .contains("\"ontbreekt: het criterium direct gevaar\"")
                .contains("\"woorden\": \"melden bij {}\"");
        assertThat(Loop.van("woordenlijst", "kind", "--json").uit()).doesNotContain("\"naam\": \"melden\"");
    }

    @Test
    void woordenlijst_vscode_maaktDeUitbreidingInEenNieuweMap(@TempDir Path map) {
        Path uit = map.resolve("uit");
        Loop loop = Loop.van("woordenlijst", "--vscode", uit.toString());
        Loop nogEens = Loop.van("woordenlijst", "--vscode", uit.toString());

        assertThat(loop.uit()).startsWith("De uitbreiding staat in " + uit + ".");
        assertThat(loop.status()).isZero();
        assertThat(uit.resolve("package.json")).exists();
        assertThat(nogEens.fout()).startsWith("MAP-01");
        assertThat(nogEens.status()).isEqualTo(2);
        assertThat(Loop.van("woordenlijst", "triage", "--vscode", uit + "2").fout())
                .startsWith("GEBRUIK-10");
    }
}
