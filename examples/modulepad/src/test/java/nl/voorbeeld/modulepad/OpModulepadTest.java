package nl.voorbeeld.modulepad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module, and one that is none, on exactly what Maven gives them: both decide the same. */
class OpModulepadTest {
    private static final String MODULE = "nl.voorbeeld.modulepad";
    private static final Path BRON = Path.of("src", "main", "java");
    private static final Path PROEVEN = Path.of("target", "test-classes");
    private static final Path ZHZ = Path.of("..", "..", "rules-kb", "zhz");
    private static final Path README = Path.of("..", "..", "README.md");
    private static final String JDK_MODULE = "java.desktop";

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path map;

    private static Path programma;
    private static String opKlassenpad;

    @BeforeAll
    static void vertaalEnVraag() throws IOException, InterruptedException {
        programma = map.resolve("programma");
        List<String> bronnen;
        try (Stream<Path> alles = Files.walk(BRON)) {
            bronnen = alles.map(Path::toString).filter(b -> b.endsWith(".java")).toList();
        }
        voer("javac", Stream.concat(Stream.of("-p", Meegekregen.pad(), "-d", programma.toString()), bronnen.stream()));
        opKlassenpad = Jvm.start(
                JDK,
                map,
                "-cp",
                Meegekregen.pad(PROEVEN),
                AlleVragen.class.getName(),
                kopieer().toString());
    }

    @Test
    @DisplayName("Op het class path gaan elke vraag, een map, een herladen map en een kenniswacht")
    void alleVragen_opKlassenpad_beslissen() {
        assertThat(AlleVragen.vragen())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(vraag -> assertThat(opKlassenpad)
                        .contains(vraag.getName() + " gewijzigd\n", vraag.getName() + " gevolgd\n"));
        assertThat(opKlassenpad).contains("- Veilig Thuis moet uitzoeken of er direct gevaar is", "verouderd: false\n");
    }

    @Test
    @DisplayName(
            "Een module die alleen nl.weegwijzer vraagt, beslist met de kennisbank op het modulepad en met een map")
    void module_vraagtAlleenDeBibliotheek_beslist() throws IOException, InterruptedException {
        String uitvoer = Jvm.start(
                JDK,
                map,
                "-p",
                Meegekregen.pad(programma),
                "-m",
                MODULE + "/" + OpModulepad.class.getName(),
                kopieer().toString());

        assertThat(uitvoer.lines().filter(r -> r.contains(", versie "))).hasSize(2);
        assertThat(uitvoer).contains("- Veilig Thuis moet uitzoeken of er direct gevaar is");
    }

    @Test
    @DisplayName("Op het modulepad gaat alles met dezelfde uitkomst")
    void alleVragen_opModulepad_beslissenHetzelfde() throws IOException, InterruptedException {
        assertThat(opModulepad(JDK)).isEqualTo(opKlassenpad);
    }

    @Test
    @DisplayName("Een image van de ene JDK-module die nodig is, beslist hetzelfde")
    void image_metWatNodigIs_beslistHetzelfde() throws IOException, InterruptedException {
        assertThat(jdkModules(MODULE)).isEqualTo(jdkModules(JDK_MODULE));
        Path image = map.resolve("image");
        voer("jlink", Stream.of("--add-modules", JDK_MODULE, "--output", image.toString()));

        assertThat(opModulepad(image)).isEqualTo(opKlassenpad);
    }

    @Test
    void readme_module_isDeModuleVanHetVoorbeeld() throws IOException {
        String module = Files.readString(BRON.resolve("module-info.java")).replaceFirst("(?s)^/\\*\\*.*?\\*/\n", "");

        assertThat(Files.readString(README)).contains(module, "jlink --add-modules " + JDK_MODULE + " ");
    }

    private static String opModulepad(Path jdk) throws IOException, InterruptedException {
        return Jvm.start(
                jdk,
                map,
                "-p",
                Meegekregen.pad(programma),
                "--patch-module",
                MODULE + "=" + PROEVEN,
                "-m",
                MODULE + "/" + AlleVragen.class.getName(),
                kopieer().toString());
    }

    /** What of the JDK a module needs to be resolved. */
    private static Set<String> jdkModules(String module) throws IOException {
        Path[] pad =
                Stream.concat(Stream.of(programma), Meegekregen.jars().stream()).toArray(Path[]::new);
        Set<String> namen = new TreeSet<>();
        ModuleFinder jdk = ModuleFinder.ofSystem();
        Configuration.resolve(ModuleFinder.of(pad), List.of(Configuration.empty()), jdk, Set.of(module))
                .modules()
                .forEach(m -> jdk.find(m.name()).ifPresent(gevonden -> namen.add(m.name())));
        return namen;
    }

    private static void voer(String naam, Stream<String> argumenten) {
        StringWriter uitvoer = new StringWriter();
        PrintWriter schrijver = new PrintWriter(uitvoer);
        int code =
                ToolProvider.findFirst(naam).orElseThrow().run(schrijver, schrijver, argumenten.toArray(String[]::new));
        assertThat(code).as(uitvoer.toString()).isZero();
    }

    private static Path kopieer() throws IOException {
        Path doel = Files.createTempDirectory(map, "kennisbank");
        List<Path> paden;
        try (Stream<Path> alles = Files.walk(ZHZ)) {
            paden = alles.filter(Files::isRegularFile).toList();
        }
        for (Path pad : paden) {
            Path kopie = doel.resolve(ZHZ.relativize(pad).toString());
            Files.createDirectories(kopie.getParent());
            Files.copy(pad, kopie);
        }
        return doel;
    }
}
