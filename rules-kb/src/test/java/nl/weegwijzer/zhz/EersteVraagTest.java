package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.zhz.Eigenjvm.Afloop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.launch.JarLauncher;

// The first question in a JVM may come from any thread, under any class loader, and may fail: what is decided stays the
// same, and nothing is left behind.
class EersteVraagTest {
    private static final int STARTS = 5;

    private static List<String> verwacht;

    @BeforeAll
    static void beslisHier() {
        verwacht = EersteVraag.besluiten(Weegwijzer.met(Kennisbank.load("zhz")));
        assertThat(verwacht).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
    }

    private static Stream<String> herkomsten() {
        return Stream.of(EersteVraag.Herkomst.values())
                .filter(h -> h != EersteVraag.Herkomst.VIRTUELE_DRAAD
                        || Runtime.version().feature() >= 21)
                .map(Enum::name);
    }

    private static void beslistGelijk(Map<String, Callable<Afloop>> programmas) {
        List<Afloop> aflopen = Eigenjvm.samen(List.copyOf(programmas.values()));
        int plaats = 0;
        for (String naam : programmas.keySet()) {
            Afloop afloop = aflopen.get(plaats++);
            assertThat(afloop.code()).as("%s: %s", naam, afloop.uitvoer()).isZero();
            assertThat(afloop.regels()).as(naam).isEqualTo(verwacht);
        }
    }

    private static void beslistGelijk(Stream<String> opdrachten) {
        String pad = Eigenjvm.pad(Eigenjvm.padVanEenProgramma());
        Map<String, Callable<Afloop>> programmas = new LinkedHashMap<>();
        opdrachten.forEach(o -> programmas.put(o, Eigenjvm.programma(List.of(), pad, EersteVraag.class, o.split(" "))));
        beslistGelijk(Collections.unmodifiableMap(programmas));
    }

    @Test
    @DisplayName("Eerste vraag: uit welke draad en onder welke class loader ook, het besluit is hetzelfde")
    void vraag_uitElkeDraad_gelijk() {
        beslistGelijk(herkomsten().map(h -> "vraag " + h));
    }

    @Test
    @DisplayName("Laden: in welke draad en onder welke class loader ook, het besluit is hetzelfde")
    void laad_inElkeDraad_gelijk() {
        beslistGelijk(herkomsten().filter(h -> !h.equals("GEWOON")).map(h -> "laad " + h));
    }

    @Test
    @DisplayName(
            "Eerste vraag: in vele draden tegelijk, twee keer in één JVM, of na een die mislukte: hetzelfde besluit")
    void vraag_tegelijkOfNaMislukking_gelijk() {
        beslistGelijk(Stream.of("tegelijk", "twee-laders", "krappe-stapel", "tegenspraak"));
    }

    @Test
    @DisplayName(
            "Eerste vraag: uit de gedeelde poel, in een jar met jars van Spring Boot, start na start hetzelfde besluit")
    void vraag_inJarMetJars_gelijk(@TempDir Path map) throws IOException {
        String jar = jarMetJars(map.resolve("programma.jar")).toString();
        Map<String, Callable<Afloop>> programmas = new LinkedHashMap<>();
        IntStream.rangeClosed(1, STARTS)
                .forEach(i -> programmas.put(
                        "start " + i,
                        Eigenjvm.java(List.of("-XX:TieredStopAtLevel=1", "-jar", jar, "vraag", "GEDEELDE_POEL"))));
        programmas.put("laden", Eigenjvm.java(List.of("-jar", jar, "laad", "GEDEELDE_POEL")));

        beslistGelijk(programmas);
    }

    // As the plugin of Spring Boot packs a program: the loader as it is, its own classes, and the jars inside, stored.
    private static Path jarMetJars(Path jar) throws IOException {
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(jar))) {
            schrijf(uit, JarFile.MANIFEST_NAME, """
                    Manifest-Version: 1.0
                    Main-Class: %s
                    Start-Class: %s
                    Spring-Boot-Classes: BOOT-INF/classes/
                    Spring-Boot-Lib: BOOT-INF/lib/

                    """.formatted(JarLauncher.class.getName(), EersteVraag.class.getName())
                    .getBytes(StandardCharsets.UTF_8));
            schrijfLader(uit);
            for (String map : List.of("BOOT-INF/", "BOOT-INF/classes/", "BOOT-INF/lib/")) {
                schrijf(uit, map, new byte[0]);
            }
            Path programma = Path.of(EersteVraag.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
            int nummer = 0;
            for (Path deel : Eigenjvm.padVanEenProgramma()) {
                if (deel.equals(programma)) {
                    schrijfMap(uit, "BOOT-INF/classes/", deel);
                } else {
                    byte[] inhoud = Files.isDirectory(deel) ? alsJar(deel) : Files.readAllBytes(deel);
                    schrijf(uit, "BOOT-INF/lib/" + nummer++ + "-" + naam(deel), inhoud);
                }
            }
        }
        return jar;
    }

    private static String naam(Path deel) {
        return Files.isDirectory(deel) ? "klassen.jar" : deel.getFileName().toString();
    }

    private static void schrijfLader(ZipOutputStream uit) throws IOException {
        String pad = JarLauncher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile lader = new JarFile(pad)) {
            for (JarEntry deel : Collections.list(lader.entries())) {
                if (!deel.isDirectory() && !deel.getName().equals(JarFile.MANIFEST_NAME)) {
                    try (InputStream in = lader.getInputStream(deel)) {
                        schrijf(uit, deel.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static byte[] alsJar(Path map) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream uit = new ZipOutputStream(bytes)) {
            schrijfMap(uit, "", map);
        }
        return bytes.toByteArray();
    }

    private static void schrijfMap(ZipOutputStream uit, String voor, Path map) throws IOException {
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).sorted().toList()) {
                schrijf(uit, voor + map.relativize(bestand).toString().replace('\\', '/'), Files.readAllBytes(bestand));
            }
        }
    }

    private static void schrijf(ZipOutputStream uit, String naam, byte[] inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        CRC32 som = new CRC32();
        som.update(inhoud);
        deel.setMethod(ZipEntry.STORED);
        deel.setSize(inhoud.length);
        deel.setCrc(som.getValue());
        uit.putNextEntry(deel);
        uit.write(inhoud);
        uit.closeEntry();
    }
}
