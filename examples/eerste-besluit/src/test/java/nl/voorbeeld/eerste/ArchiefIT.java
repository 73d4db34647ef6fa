package nl.voorbeeld.eerste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types the commands of the page for hosts, and sees from what the JVM logs where the classes came from. */
class ArchiefIT {
    private static final Path DOEL = Path.of("target");
    private static final Path GOUD = Path.of("src", "test", "resources", "eerste-besluit.txt");
    private static final Path BLADZIJDE = Path.of("..", "sneller-starten.md");
    private static final String PROGRAMMA = "eerste-besluit.jar";
    private static final String HERKOMST = " source: ";
    private static final String UIT_ARCHIEF = HERKOMST + "shared objects file";

    @TempDir
    private Path map;

    /** What the page has a recipe for. */
    enum Recept {
        APPCDS("cds", 17, true),
        /** Of a JDK that has the mistake JDK-8377932: it takes a cache of other jars, as the page says. */
        AOT("aot", 25, false);

        private final String naam;
        private final int vanaf;
        private final boolean keurtJars;

        Recept(String naam, int vanaf, boolean keurtJars) {
            this.naam = naam;
            this.vanaf = vanaf;
            this.keurtJars = keurtJars;
        }

        /** A command of the page; where it is asked for, one that the JVM does not know is no failure but no test. */
        String opdracht(String wat) throws IOException {
            assumeTrue(Runtime.version().feature() >= vanaf, "needs Java " + vanaf);
            String tekst = lees(BLADZIJDE);
            String begin = "<!-- begin " + naam + "-" + wat + " -->\n```sh\n";
            String einde = "```\n<!-- einde " + naam + "-" + wat + " -->\n";
            assertThat(tekst).containsOnlyOnce(begin).containsOnlyOnce(einde);
            return tekst.substring(tekst.indexOf(begin) + begin.length(), tekst.indexOf(einde));
        }
    }

    @BeforeEach
    void leg_programmaNeer() throws IOException {
        Files.copy(DOEL.resolve(PROGRAMMA), map.resolve(PROGRAMMA));
        Path lib = Files.createDirectory(map.resolve("lib"));
        try (Stream<Path> jars = Files.list(DOEL.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void archief_gemaaktZoalsDeBladzijdeZegt_wordtGebruikt(Recept recept) throws Exception {
        assertThat(Proces.typ(map, recept.opdracht("maken")).status()).isZero();

        assertThat(Proces.typ(map, recept.opdracht("gebruiken"))).isEqualTo(new Proces(0, lees(GOUD), ""));

        Proces gezien = Proces.typ(map, recept.opdracht("zien"));
        List<String> geladen =
                gezien.uit().lines().filter(r -> r.contains(HERKOMST)).toList();
        assertThat(gezien.status()).isZero();
        assertThat(geladen).anyMatch(r -> r.contains(" nl.voorbeeld.eerste.EersteBesluit" + UIT_ARCHIEF));
        assertThat(geladen).anyMatch(r -> r.contains(" nl.weegwijzer.Weegwijzer" + UIT_ARCHIEF));
        assertThat(geladen).anyMatch(r -> r.contains(" org.kie.api.") && r.contains(UIT_ARCHIEF));
        assertThat(geladen)
                .filteredOn(r -> r.contains(" org.drools.") && r.contains(UIT_ARCHIEF))
                .hasSizeGreaterThan(100);
        assertThat(geladen)
                .filteredOn(r -> r.contains(HERKOMST + "file:"))
                .as("read from a jar")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void archief_vanEenAnderKlassenpad_doetNietMeeEnSchaadtNiet(Recept recept) throws Exception {
        assertThat(Proces.typ(map, recept.opdracht("maken")).status()).isZero();
        Files.move(map.resolve(PROGRAMMA), map.resolve("ander.jar"));

        besluitHetzelfde(anders(recept.opdracht("gebruiken")));

        if (recept.keurtJars) {
            assertThat(Proces.typ(map, anders(recept.opdracht("zien"))).uit())
                    .containsPattern(" nl\\.weegwijzer\\.Weegwijzer source: file:\\S*rules-core\\S*\\.jar")
                    .doesNotContain(" nl.weegwijzer.Weegwijzer" + UIT_ARCHIEF);
            weigert(anders(recept.opdracht("eisen")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void archief_isGeenArchief_doetNietMeeEnSchaadtNiet(Recept recept) throws Exception {
        String gebruiken = recept.opdracht("gebruiken");
        String naam = gebruiken.substring(gebruiken.indexOf('=') + 1, gebruiken.indexOf(" -jar"));
        Files.writeString(map.resolve(naam), "geen archief");

        besluitHetzelfde(gebruiken);
        weigert(recept.opdracht("eisen"));
    }

    /** The JVM may log that it goes on without; all else is what the program always writes. */
    private void besluitHetzelfde(String opdracht) throws Exception {
        Proces proces = Proces.typ(map, opdracht);

        assertThat(proces.status()).isZero();
        assertThat(proces.uit().lines().filter(r -> !r.startsWith("[")))
                .containsExactlyElementsOf(Files.readAllLines(GOUD));
    }

    private void weigert(String opdracht) throws Exception {
        Proces proces = Proces.typ(map, opdracht);

        assertThat(proces.status()).isNotZero();
        assertThat(proces.uit() + proces.fout()).contains("Unable to use");
    }

    @ParameterizedTest
    @EnumSource
    void archief_geeist_beslistHetzelfde(Recept recept) throws Exception {
        assertThat(Proces.typ(map, recept.opdracht("maken")).status()).isZero();

        assertThat(Proces.typ(map, recept.opdracht("eisen"))).isEqualTo(new Proces(0, lees(GOUD), ""));
    }

    private static String anders(String opdracht) {
        return opdracht.replace(PROGRAMMA, "ander.jar");
    }

    private static String lees(Path bestand) throws IOException {
        return Files.readString(bestand).replace("\r\n", "\n");
    }
}
