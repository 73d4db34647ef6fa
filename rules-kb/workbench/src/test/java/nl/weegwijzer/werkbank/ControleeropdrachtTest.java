package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.werkbank.keuring.Keuring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleeropdrachtTest {
    @TempDir
    private Path map;

    @Test
    void controleer_deRegelsVanZhz_zijnInOrde() {
        Loop loop = Loop.van("controleer", "../zhz");

        assertThat(loop.fout()).isEmpty();
        assertThat(loop.uit())
                .startsWith("../zhz is in orde.\n\n  Titel       Samenwerkingsafspraken")
                .contains("  Kennisbank  zhz, versie ", "  Geldig      vanaf 2017-01-01\n")
                .containsPattern(",\\s+gemeenten,\\s+")
                .contains("  Regels      " + Kennisbank.load("zhz").aantalRegels() + ": melden ")
                .endsWith("besluit --kennisbank ../zhz ZAAK.json\n");
        assertThat(loop.status()).isZero();
    }

    @Test
    void controleer_zipVanEenMap_isInOrde() throws IOException {
        Path zip = Werkmap.nieuw(map.resolve("bank")).alsZip(map.resolve("bank.zip"));

        Loop loop = Loop.van("controleer", zip.toString());

        assertThat(loop.uit()).startsWith(zip + " is in orde.");
        assertThat(loop.status()).isZero();
    }

    @Test
    void controleer_problemen_eindigtMetEen() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("mijn bank"));
        bank.breek();
        bank.wijzig("tabellen/gemeenten.csv", "Dordrecht;jeugdteam;2017-01-01", "Dordrecht;jeugdteam;2017-13-01");

        Loop loop = Loop.van("controleer", bank.toString());

        assertThat(loop.fout()).isEmpty();
        assertThat(loop.uit())
                .contains("TAAL-03 fout  regels/triage.dslr:", "TABEL-07 fout  tabellen/gemeenten.csv:", "    hulp: ")
                .contains("\n\n" + bank + ": 2 problemen in 2 bestanden; zo niet te gebruiken\n")
                .endsWith("controleer --volg \"" + bank + "\"\n");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void controleer_json_isEenObject() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        Loop goed = Loop.van("controleer", "--json", bank.toString());
        bank.breek();
        Loop fout = Loop.van("controleer", bank.toString(), "--json");
        Loop weg = Loop.van("controleer", "--json", bank + "-weg");

        assertThat(goed.uit()).startsWith("{\n  \"inOrde\": true,\n  \"kennisbank\": {\n    \"id\": \"zhz\",\n");
        assertThat(goed.uit()).endsWith("  \"diagnosen\": []\n}\n");
        assertThat(goed.status()).isZero();
        assertThat(fout.uit()).startsWith("{\n  \"inOrde\": false,\n  \"kennisbank\": null,\n  \"diagnosen\": [\n");
        assertThat(fout.status()).isEqualTo(1);
        assertThat(weg.uit()).contains("\"BEST-01\"");
        assertThat(weg.status()).isEqualTo(2);
    }

    @Test
    void controleer_github_wijstDeRegelAan() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        Loop goed = Loop.van("controleer", "--github", bank.toString());
        bank.breek();
        Loop fout = Loop.van("controleer", "--github", bank.toString());

        assertThat(goed.uit()).matches("Weegwijzer: in orde, \\d+ regels, versie \\S+\n");
        assertThat(fout.uit())
                .startsWith("::error file=" + bank + "/regels/triage.dslr,line=")
                .contains(",title=TAAL-03::deze zin");
        assertThat(fout.status()).isEqualTo(1);
    }

    @Test
    void controleer_mapDieErNietIs_eindigtMetTwee() {
        Loop loop = Loop.van("controleer", map.resolve("weg").toString());

        assertThat(loop.uit()).isEmpty();
        assertThat(loop.fout()).startsWith("BEST-01 fout  weg: deze map of dit zipbestand is er niet\n    hulp: ");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void controleer_legeMap_zegtWatOntbreekt() throws IOException {
        Loop loop = Loop.van(
                "controleer", Files.createDirectory(map.resolve("leeg")).toString());

        assertThat(loop.uit()).contains("BEST-13", "hier staat geen kennisbank", "nieuw");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void lezing_watErOokMisIs_zegtHetzelfdeAlsLaden() throws IOException {
        Werkmap goed = Werkmap.nieuw(map.resolve("goed"));
        Werkmap zin = Werkmap.nieuw(map.resolve("zin"));
        zin.breek();
        Files.writeString(zin.pad().resolve("extra.xlsx"), "x");
        Werkmap bestand = Werkmap.nieuw(map.resolve("bestand"));
        Files.writeString(bestand.pad().resolve("extra.xlsx"), "x");
        Werkmap regels = Werkmap.nieuw(map.resolve("regels"));
        regels.wijzig(
                "regels/monitoring.dslr",
                "    Veilig Thuis sloot af met onderzoek\n",
                "    Veilig Thuis sloot af met vervolgtraject\n");
        Path leeg = Files.createDirectory(map.resolve("leeg"));

        for (Path pad : List.of(goed.pad(), zin.pad(), bestand.pad(), regels.pad(), leeg, map.resolve("weg"))) {
            Keuring geladen = Keuring.van(pad.toString(), Kennisbank::load);
            assertThat(Lezing.van(pad).diagnosen())
                    .as(pad.toString())
                    .isEqualTo(geladen.diagnosen())
                    .isEqualTo(Keuring.van(pad.toString()).diagnosen());
            assertThat(geladen.inOrde()).isEqualTo(pad.equals(goed.pad()));
        }
    }
}
