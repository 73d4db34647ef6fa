package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Attacks that are not a text in a file but a file that is something else, a link, or a zip.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PadaanvallenTest {
    private static final String TRIAGE = "regels/triage.dslr";

    @TempDir
    private Path tijdelijk;

    private static void geweigerd(Path pad, String bestand, String code) {
        OnbruikbareKennisbankException fout =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennisbank.load(pad));
        assertThat(fout).as("geweigerd").isNotNull();
        List<Diagnose> diagnosen = Weigering.welgevormd(fout);
        assertThat(diagnosen)
                .anyMatch(d -> d.bestand().equals(bestand) && d.code().equals(code));
        assertThat(fout.getMessage()).doesNotContain("root:").doesNotContain(pad.getParent() + "/");
    }

    private static Map<String, byte[]> delen() {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        BRONNEN.paden().forEach(p -> delen.put(p, BRONNEN.inhoud(p)));
        return delen;
    }

    private Path zip(Map<String, byte[]> delen) throws IOException {
        Path zip = tijdelijk.resolve("bank.zip");
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                uit.putNextEntry(new ZipEntry(deel.getKey()));
                uit.write(deel.getValue());
                uit.closeEntry();
            }
        }
        return zip;
    }

    @Test
    @DisplayName("Padaanval: de zip zonder aanval heeft de vingerafdruk van de jar")
    void load_zip_zelfdeVingerafdruk() throws IOException {
        assertThat(Kennisbank.load(zip(delen())).vingerafdruk())
                .isEqualTo(Kennisbank.load("zhz").vingerafdruk());
    }

    @ParameterizedTest(name = "verwijzing naar {0}")
    @CsvSource({"/etc/passwd", "triage.dslr", "bestaat-niet", "../kennisbank.yaml", "/dev/zero", "."})
    @DisplayName("Padaanval: een verwijzing in plaats van een bestand wordt geweigerd")
    void load_verwijzing_geweigerd(String doel) throws IOException {
        Path map = Mappen.schrijf(BRONNEN, tijdelijk.resolve("zhz"));
        Files.delete(map.resolve(TRIAGE));
        Files.createSymbolicLink(map.resolve(TRIAGE), Path.of(doel));

        geweigerd(map, TRIAGE, "BEST-03");
    }

    @Test
    @DisplayName("Padaanval: een verwijzing in plaats van een map wordt geweigerd")
    void load_verwijzingNaarMap_geweigerd() throws IOException {
        Path map = Mappen.schrijf(BRONNEN, tijdelijk.resolve("zhz"));
        Files.move(map.resolve("regels"), tijdelijk.resolve("elders"));
        Files.createSymbolicLink(map.resolve("regels"), tijdelijk.resolve("elders"));

        geweigerd(map, "regels", "BEST-03");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "../../etc/cron.d/kanarie, BEST-10",
        "regels/../../kanarie.dslr, BEST-10",
        "/tmp/kanarie.dslr, BEST-10",
        "C:\\kanarie.dslr, BEST-10",
        "regels\\kanarie.dslr, BEST-10",
        "Regels/kanarie.dslr, BEST-02",
        "regels/triage .dslr, BEST-02",
        "regels/kanarie.drl, BEST-02",
        "META-INF/kmodule.xml, BEST-02",
        "META-INF/services/javax.script.ScriptEngineFactory, BEST-02",
        "kennis.gelezen, BEST-02",
        "nl/weegwijzer/regels/triage/Kanarie.class, BEST-02",
        "nog-een.zip, BEST-02"
    })
    @DisplayName("Padaanval: een vreemd bestand in een zip wordt geweigerd")
    void load_vreemdBestandInZip_geweigerd(String naam, String code) throws IOException {
        Map<String, byte[]> delen = delen();
        delen.put(naam, "Runtime.getRuntime()".getBytes(StandardCharsets.UTF_8));

        geweigerd(zip(delen), naam, code);
        assertThat(tijdelijk.resolve("kanarie.dslr")).doesNotExist();
    }

    @Test
    @DisplayName("Padaanval: een zip met een bestand dat uitgepakt heel groot is, wordt geweigerd")
    void load_zipbom_geweigerd() throws IOException {
        Map<String, byte[]> delen = delen();
        delen.put(TRIAGE, new byte[60_000_000]);

        geweigerd(zip(delen), TRIAGE, "BEST-07");
    }

    @Test
    @DisplayName("Padaanval: een zip in een zip als regelbestand wordt geweigerd")
    void load_zipAlsRegelbestand_geweigerd() throws IOException {
        Map<String, byte[]> delen = delen();
        byte[] binnen = Files.readAllBytes(zip(delen));
        delen.put(TRIAGE, binnen);

        OnbruikbareKennisbankException fout =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennisbank.load(zip(delen)));

        assertThat(fout).as("geweigerd").isNotNull();
        assertThat(Weigering.welgevormd(fout)).anyMatch(d -> d.bestand().equals(TRIAGE));
    }

    @Test
    @DisplayName("Padaanval: een bestand dat geen zip is, wordt geweigerd")
    void load_geenZip_geweigerd() throws IOException {
        Path jar = Files.writeString(tijdelijk.resolve("bank.zip"), "Runtime.getRuntime()");

        geweigerd(jar, "bank.zip", "BEST-06");
    }
}
