package nl.weegwijzer.internal.bron;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegwijzer.diagnose.Diagnose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Which files are read from a folder or a zip, which are left alone, and what is refused. What stands in them is of no
// matter here.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BronpadTest {
    private static final SortedMap<String, String> BANK = new TreeMap<>(Map.of(
            "kennisbank.yaml", "id: proef\n",
            "normen.yaml", "normen: []\n",
            "duidingen.yaml", "duidingen: []\n",
            "regels/triage.dslr", "onderwerp triage\n",
            "tabellen/weging.csv", "id;titel\n"));

    @TempDir
    private Path tijdelijk;

    private Path map() {
        Path map = tijdelijk.resolve("bank");
        BANK.forEach((pad, tekst) -> schrijf(map.resolve(pad), tekst));
        return map;
    }

    private static void schrijf(Path pad, String tekst) {
        try {
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, tekst);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path zip(String voor, String... erbij) {
        SortedMap<String, String> delen = new TreeMap<>();
        BANK.forEach((pad, tekst) -> delen.put(voor + pad, tekst));
        for (String naam : erbij) {
            delen.put(naam, "x");
        }
        return zip(delen);
    }

    private Path zip(SortedMap<String, String> delen) {
        Path zip = tijdelijk.resolve("bank.zip");
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                uit.putNextEntry(new ZipEntry(deel.getKey()));
                uit.write(deel.getValue().getBytes(UTF_8));
                uit.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return zip;
    }

    private static List<String> codes(Path pad) {
        return Bronpad.lees(pad).diagnosen().stream().map(Diagnose::code).toList();
    }

    private static Diagnose enige(Path pad) {
        List<Diagnose> diagnosen = Bronpad.lees(pad).diagnosen();
        assertThat(diagnosen).hasSize(1);
        return diagnosen.get(0);
    }

    private static void isDeBank(Bronpad.Inhoud inhoud) {
        assertThat(inhoud.diagnosen()).isEmpty();
        assertThat(inhoud.bronnen().paden()).containsExactlyElementsOf(BANK.keySet());
        BANK.forEach((pad, tekst) -> assertThat(inhoud.bronnen().tekst(pad)).contains(tekst));
    }

    @Test
    @DisplayName("Bron: een map, een zip en een zip met een map erin geven dezelfde vingerafdruk")
    void lees_mapEnZip_zelfdeVingerafdruk() {
        Bronpad.Inhoud map = Bronpad.lees(map());

        isDeBank(map);
        for (String voor : List.of("", "zhz/", "mijn kennisbank/")) {
            Bronpad.Inhoud zip = Bronpad.lees(zip(voor));
            isDeBank(zip);
            assertThat(zip.bronnen().vingerafdruk()).isEqualTo(map.bronnen().vingerafdruk());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                ".DS_Store",
                "regels/.triage.dslr.swp",
                "regels/triage.dslr~",
                "regels/triage.dslr.bak",
                "tabellen/~$weging.csv",
                "tabellen/Thumbs.db",
                "desktop.ini",
                "__MACOSX/regels/triage.dslr",
                "LEESMIJ.md",
                "LICENSE"
            })
    @DisplayName("Bron: wat editors en systemen achterlaten, blijft zonder melding buiten beschouwing")
    void lees_bijvangst_terzijde(String naam) {
        schrijf(map().resolve(naam), "Runtime.getRuntime()");

        isDeBank(Bronpad.lees(map()));
        isDeBank(Bronpad.lees(zip("", naam)));
        isDeBank(Bronpad.lees(zip("zhz/", "zhz/" + naam)));
    }

    @ParameterizedTest
    @CsvSource({
        "Kennisbank.yaml, bedoelt u `kennisbank.yaml`?",
        "REGELS/triage.dslr, bedoelt u `regels/triage.dslr`?",
        "regels/Triage.DSLR, bedoelt u `regels/triage.dslr`?",
        "regels/mijn triage.dslr, bedoelt u `regels/mijn-triage.dslr`?",
        "regels/diep/kind.dslr, bedoelt u `regels/kind.dslr`?",
        "kind.dslr, bedoelt u `regels/kind.dslr`?",
        "weging2.csv, bedoelt u `tabellen/weging2.csv`?",
        "regels/weging2.csv, bedoelt u `tabellen/weging2.csv`?",
        "regels/kind.txt, geef het de uitgang .dslr: `regels/kind.dslr`",
        "tabellen/weging.xlsx, 'bewaar het werkblad als CSV met puntkomma''s, in de map tabellen'",
        "regels/kind.drl, haal dit bestand weg",
        "regels/triage.dslr/kind.class, haal dit bestand weg",
        "nog een.zip, haal dit bestand weg",
        "kennisbank.yml, haal dit bestand weg",
        "run.sh, haal dit bestand weg"
    })
    @DisplayName("Bron: een bestand dat er niet hoort, wordt genoemd met wat ermee moet gebeuren")
    void lees_onbekendBestand_gemeldMetHulp(String naam, String hulp) {
        Path map = tijdelijk.resolve("los");
        schrijf(map.resolve(naam), "x");

        assertThat(enige(map)).satisfies(d -> {
            assertThat(d.code()).isEqualTo("BEST-02");
            assertThat(d.bestand()).isEqualTo(naam);
            assertThat(d.hulp()).endsWith(hulp);
        });
        assertThat(codes(zip("", "zip/" + naam))).containsExactly("BEST-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"regels/tri\u0430ge.dslr", "regels/a\u200Bb.dslr", "regels/a\u202Eb.dslr", "regels/a\nb.dslr"})
    @DisplayName(
            "Bron: een naam met tekens die op andere lijken of onzichtbaar zijn, wordt geweigerd en leesbaar getoond")
    void lees_bedrieglijkeNaam_gemeld(String naam) {
        assertThat(enige(zip("", naam)).bestand())
                .doesNotContainPattern("[\\p{C}]")
                .hasSameSizeAs(naam);
    }

    @Test
    @DisplayName("Bron: een bestand van precies de grens wordt gelezen, één teken meer niet")
    void lees_bestandOpDeGrens_gelezen() {
        Path map = map();
        schrijf(map.resolve("normen.yaml"), "x".repeat(Bronpad.GROOTSTE_BESTAND));
        assertThat(codes(map)).isEmpty();

        schrijf(map.resolve("normen.yaml"), "x".repeat(Bronpad.GROOTSTE_BESTAND + 1));
        assertThat(enige(map)).satisfies(d -> {
            assertThat(d.code()).isEqualTo("BEST-07");
            assertThat(d.bestand()).isEqualTo("normen.yaml");
        });
        assertThat(Bronpad.lees(map).bronnen().paden()).doesNotContain("normen.yaml");
    }

    @Test
    @DisplayName("Bron: bestanden die samen te groot zijn, worden eenmaal geweigerd")
    void lees_samenTeGroot_geweigerd() {
        SortedMap<String, String> delen = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            delen.put("regels/r" + i + ".dslr", "x".repeat(Bronpad.GROOTSTE_BESTAND));
        }
        Path map = tijdelijk.resolve("bank");
        delen.forEach((pad, tekst) -> schrijf(map.resolve(pad), tekst));

        assertThat(codes(map)).containsExactly("BEST-09");
        assertThat(codes(zip(delen))).containsExactly("BEST-09");
    }

    @Test
    @DisplayName("Bron: meer bestanden dan de grens worden eenmaal geweigerd")
    void lees_teVeelBestanden_geweigerd() {
        SortedMap<String, String> delen = new TreeMap<>();
        for (int i = 0; i < Bronpad.MEESTE_BESTANDEN; i++) {
            delen.put("regels/r" + i + ".dslr", "");
        }
        assertThat(codes(zip(delen))).isEmpty();

        for (int i = 0; i < 5_000; i++) {
            delen.put("tabellen/t" + i + ".csv", "");
        }
        Path map = tijdelijk.resolve("bank");
        delen.headMap("tabellen/t2").forEach((pad, tekst) -> schrijf(map.resolve(pad), tekst));
        assertThat(codes(zip(delen))).containsExactly("BEST-08");
        assertThat(codes(map)).containsExactly("BEST-08");
    }

    @Test
    @DisplayName("Bron: verwijzingen onder de map worden niet gevolgd")
    void lees_verwijzingen_geweigerd() throws IOException {
        Path map = map();
        schrijf(tijdelijk.resolve("elders/kind.dslr"), "onderwerp kind\n");
        Files.createSymbolicLink(map.resolve("regels/bestand.dslr"), tijdelijk.resolve("elders/kind.dslr"));
        Files.createSymbolicLink(map.resolve("regels/wachtwoorden.dslr"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(map.resolve("regels/nergens.dslr"), Path.of("bestaat-niet"));
        Files.createSymbolicLink(map.resolve("regels/kring.dslr"), Path.of("kring.dslr"));
        Files.createSymbolicLink(map.resolve("regels/broertje.dslr"), Path.of("triage.dslr"));
        Files.createSymbolicLink(map.resolve("elders"), tijdelijk.resolve("elders"));
        Files.createSymbolicLink(map.resolve("regels/terug"), map);
        Files.createSymbolicLink(map.resolve(".verborgen"), Path.of("/"));

        Bronpad.Inhoud inhoud = Bronpad.lees(map);

        assertThat(inhoud.diagnosen()).hasSize(7).allMatch(d -> d.code().equals("BEST-03"));
        assertThat(inhoud.bronnen().paden()).containsExactlyElementsOf(BANK.keySet());
    }

    @Test
    @DisplayName("Bron: ook wat geen bestand is, telt mee voor de grens")
    void lees_teVeelVerwijzingen_geweigerd() throws IOException {
        Path map = Files.createDirectories(map().resolve("regels"));
        SortedMap<String, String> delen = new TreeMap<>();
        for (int i = 0; i < Bronpad.MEESTE_BESTANDEN + 50; i++) {
            Files.createSymbolicLink(map.resolve("r" + i + ".dslr"), Path.of("triage.dslr"));
            delen.put("../r" + i + ".dslr", "");
        }

        assertThat(codes(map()))
                .hasSizeLessThanOrEqualTo(Bronpad.MEESTE_BESTANDEN + 1)
                .contains("BEST-08");
        assertThat(codes(zip(delen))).hasSize(Bronpad.MEESTE_BESTANDEN + 1).contains("BEST-08");
    }

    @Test
    @DisplayName("Bron: de map zelf mag wel via een verwijzing genoemd worden")
    void lees_mapViaVerwijzing_gelezen() throws IOException {
        Path verwijzing = Files.createSymbolicLink(tijdelijk.resolve("nu"), map());

        isDeBank(Bronpad.lees(verwijzing));
    }

    @Test
    @DisplayName("Bron: een pijp wordt geweigerd zonder te wachten tot er iets uit komt")
    void lees_pijp_geweigerd() throws IOException, InterruptedException {
        Path pijp = map().resolve("regels/pijp.dslr");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Process mkfifo = new ProcessBuilder("/usr/bin/mkfifo", pijp.toString()).start();
        assertThat(mkfifo.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(codes(map())).containsExactly("BEST-04");
        assertThat(codes(pijp)).containsExactly("BEST-01");
    }

    @Test
    @DisplayName("Bron: een map met de naam van een regelbestand wordt niet als regelbestand gelezen")
    void lees_mapAlsBestand_geweigerd() {
        schrijf(map().resolve("tabellen/kind.csv/kind.csv"), "x");

        assertThat(enige(map()).bestand()).isEqualTo("tabellen/kind.csv/kind.csv");
    }

    @Test
    @DisplayName("Bron: mappen die heel diep gaan, worden niet afgelopen")
    void lees_diepeMappen_geweigerd() {
        schrijf(map().resolve("a/".repeat(60) + "kind.dslr"), "x");

        assertThat(enige(map())).satisfies(d -> {
            assertThat(d.code()).isEqualTo("BEST-04");
            assertThat(d.bestand()).isEqualTo("a/a/a/a");
        });
    }

    @Test
    @DisplayName("Bron: een bestand dat u niet mag lezen, wordt gemeld")
    void lees_zonderRecht_gemeld() {
        Path pad = map().resolve("regels/triage.dslr");
        assumeTrue(pad.toFile().setReadable(false, false) && !Files.isReadable(pad));

        assertThat(codes(map())).containsExactly("BEST-06");
    }

    @Test
    @DisplayName("Bron: een map die er niet is, wordt gemeld zonder te zeggen waar op deze computer")
    void lees_nietAanwezig_gemeld() {
        assertThat(enige(tijdelijk.resolve("geheim/weg"))).satisfies(d -> {
            assertThat(d.code()).isEqualTo("BEST-01");
            assertThat(d.bericht()).doesNotContain("geheim").contains("weg");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../kennisbank.yaml",
                "regels/../../x.dslr",
                "regels/..",
                "/etc/passwd",
                "\\\\server\\x.dslr",
                "regels\\kind.dslr",
                "C:kind.dslr",
                "..\\x.dslr"
            })
    @DisplayName("Bron: een pad dat de zip uit wijst, wordt geweigerd")
    void lees_padBuitenZip_geweigerd(String naam) {
        assertThat(codes(zip("", naam))).containsExactly("BEST-10");
        assertThat(tijdelijk.resolve("../kennisbank.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"./kind.dslr", "regels/./kind.dslr", "regels//kind.dslr", "regels/kind.dslr\u0000.csv"})
    @DisplayName("Bron: een pad dat anders geschreven is dan het hoort, wordt geweigerd")
    void lees_andersGeschrevenPad_geweigerd(String naam) {
        assertThat(codes(zip("", naam))).containsExactly("BEST-02");
    }

    @Test
    @DisplayName("Bron: twee mappen in een zip zijn geen kennisbank")
    void lees_zipMetTweeMappen_geweigerd() {
        SortedMap<String, String> delen = new TreeMap<>();
        BANK.forEach((pad, tekst) -> {
            delen.put("een/" + pad, tekst);
            delen.put("twee/" + pad, tekst);
        });

        assertThat(codes(zip(delen))).hasSize(5).containsOnly("BEST-02");
    }

    @Test
    @DisplayName("Bron: hetzelfde bestand twee keer in een zip wordt geweigerd")
    void lees_dubbelInZip_geweigerd() throws IOException {
        Path zip = zip("", "regels/triagf.dslr");
        byte[] bytes = Files.readAllBytes(zip);
        vervang(bytes, "triagf", "triage");
        Files.write(zip, bytes);

        assertThat(codes(zip)).containsExactly("BEST-05");
    }

    private static void vervang(byte[] bytes, String oud, String nieuw) {
        byte[] zoek = oud.getBytes(UTF_8);
        for (int i = 0; i + zoek.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + zoek.length, zoek, 0, zoek.length)) {
                System.arraycopy(nieuw.getBytes(UTF_8), 0, bytes, i, zoek.length);
            }
        }
    }

    @Test
    @DisplayName("Bron: een kleine zip met heel veel erin wordt niet uitgepakt")
    void lees_zipbom_geweigerd() throws IOException {
        Path zip = tijdelijk.resolve("bom.zip");
        byte[] nullen = new byte[1_000_000];
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            uit.putNextEntry(new ZipEntry("regels/bom.dslr"));
            for (int i = 0; i < 300; i++) {
                uit.write(nullen);
            }
            uit.closeEntry();
        }

        assertThat(Files.size(zip)).isLessThan(Bronpad.GROOTSTE_BESTAND);
        assertThat(codes(zip)).containsExactly("BEST-07");
    }

    @Test
    @DisplayName("Bron: een heel grote zip wordt niet eens geopend")
    void lees_groteZip_geweigerd() throws IOException {
        Path zip = Files.write(zip(""), new byte[Bronpad.GROOTSTE_GEHEEL + 1]);

        assertThat(enige(zip)).satisfies(d -> {
            assertThat(d.code()).isEqualTo("BEST-12");
            assertThat(d.bestand()).isEqualTo("bank.zip");
        });
    }

    @Test
    @DisplayName("Bron: een beschadigde zip wordt geweigerd, waar zij ook beschadigd is")
    void lees_beschadigdeZip_geweigerdOfGelezen() throws IOException {
        byte[] heel = Files.readAllBytes(zip(""));
        Path zip = tijdelijk.resolve("kapot.zip");

        for (int lengte = 0; lengte < heel.length; lengte += 13) {
            Files.write(zip, Arrays.copyOf(heel, lengte));
            assertThat(codes(zip)).as("%s bytes", lengte).containsExactly("BEST-06");
        }
        for (int plek = 0; plek < heel.length; plek++) {
            byte[] anders = heel.clone();
            anders[plek] ^= (byte) 0x41;
            Files.write(zip, anders);
            assertThat(codes(zip)).as("byte %s", plek).allMatch(c -> c.matches("BEST-(02|05|06|07|10)"));
        }
    }

    @Test
    @DisplayName("Bron: een lijst in een zip die liegt over de grootte, verandert niets aan de grens")
    void lees_verkeerdeLijstInZip_begrensd() throws IOException {
        Path zip = tijdelijk.resolve("lijst.zip");
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            uit.putNextEntry(new ZipEntry("regels/bom.dslr"));
            uit.write(new byte[3_000_000]);
            uit.closeEntry();
        }
        byte[] bytes = Files.readAllBytes(zip);
        int lijst = plekVanLijst(bytes);
        for (byte grootte : new byte[] {0, 1, 100}) {
            // the size after unpacking, as the list gives it
            Arrays.fill(bytes, lijst + 24, lijst + 28, (byte) 0);
            bytes[lijst + 24] = grootte;
            Files.write(zip, bytes);

            Bronpad.Inhoud inhoud = Bronpad.lees(zip);
            assertThat(inhoud.diagnosen()).hasSizeLessThanOrEqualTo(1);
            inhoud.bronnen()
                    .paden()
                    .forEach(p ->
                            assertThat(inhoud.bronnen().inhoud(p)).hasSizeLessThanOrEqualTo(Bronpad.GROOTSTE_BESTAND));
        }
    }

    private static int plekVanLijst(byte[] zip) {
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalArgumentException("no central directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..", "", "zhz/../zhz", "/zhz", "a b", "zhz\u0000"})
    @DisplayName("Bron: een id die een ander pad aanwijst, vindt niets op het class path")
    void bronnen_padAlsId_leeg(String id) {
        ClassLoader lader = new ClassLoader() {
            @Override
            public java.io.InputStream getResourceAsStream(String naam) {
                return new java.io.ByteArrayInputStream(new byte[0]);
            }
        };

        assertThat(new Bronnenmap(lader, "zhz").gelezen()).isPresent();
        assertThat(new Bronnenmap(lader, id).gelezen()).isEmpty();
        assertThat(new Bronnenmap(lader, id).bronnen()).isEmpty();
    }
}
