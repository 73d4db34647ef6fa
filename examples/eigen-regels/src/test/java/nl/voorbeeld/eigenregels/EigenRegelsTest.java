package nl.voorbeeld.eigenregels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisstand;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.diagnose.Diagnose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example keeps up with a folder, and the README shows what it is and writes. After a wanted change, run once with
 * {@code -Dweegwijzer.goud.bijwerken=true}: it renews the blocks of the README.
 */
@Timeout(120)
class EigenRegelsTest {
    private static final boolean BIJWERKEN = Boolean.getBoolean("weegwijzer.goud.bijwerken");
    private static final String HULP = "after a wanted change run with -Dweegwijzer.goud.bijwerken=true";
    private static final String BEGIN = "<!-- begin ";
    private static final String EINDE = "```\n<!-- einde ";
    private static final Path BRON =
            Path.of("src", "main", "java", "nl", "voorbeeld", "eigenregels", "EigenRegels.java");
    private static final Path ZHZ = Path.of("..", "..", "rules-kb", "zhz");
    private static final Path README = Path.of("..", "..", "README.md");
    private static final String TERMIJNEN = "tabellen/termijnen.csv";
    private static final String TRIAGE = "regels/triage.dslr";

    @TempDir
    private Path map;

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    @BeforeEach
    void leg_neer() throws IOException {
        List<Path> paden;
        try (Stream<Path> alles = Files.walk(ZHZ)) {
            paden = alles.filter(Files::isRegularFile).toList();
        }
        for (Path pad : paden) {
            Path doel = map.resolve(ZHZ.relativize(pad).toString());
            Files.createDirectories(doel.getParent());
            Files.copy(pad, doel);
        }
    }

    @Test
    void main_wijzigingEnFout_neemtOverEnHoudtVast() throws Exception {
        String uitvoer = uitvoer();

        assertThat(uitvoer)
                .containsSubsequence(
                        "Versie 2016.1 beslist: ",
                        "uiterlijk 2026-03-02\n",
                        "De nieuwe regels gelden.\n",
                        "Versie 2016.2 beslist: ",
                        "uiterlijk 2026-03-04\n",
                        "Niet overgenomen; de vorige regels beslissen verder:\n",
                        "Versie 2016.2 beslist: ",
                        "uiterlijk 2026-03-04\n");
        assertThat(blok("eigen-uitvoer", uitvoer)).as(HULP).isEqualTo(uitvoer);
    }

    @Test
    void wacht_foutInDeMap_isVerouderdEnHoudtDeOude() throws IOException {
        try (Kenniswacht wacht = EigenRegels.wacht(map).open()) {
            assertThat(wacht.stand().verouderd()).isFalse();
            wijzig(TERMIJNEN, "direct gevaar uitzoeken;0;", "direct gevaar uitzoeken;nul;");

            Kennisstand stand = wacht.reload();

            assertThat(stand.verouderd()).isTrue();
            assertThat(stand.kennisbanken()).hasSize(1);
        }
    }

    @Test
    void wacht_zonderDePlicht_wordtGeweigerdDoorDePoort() throws IOException {
        try (Kenniswacht wacht = EigenRegels.wacht(map).open()) {
            wijzig(
                    TRIAGE,
                    "    Veilig Thuis moet uitzoeken of er direct gevaar is, binnen de termijn direct gevaar uitzoeken\n",
                    "");

            assertThat(wacht.reload().diagnosen()).extracting(Diagnose::code).containsExactly("EIGEN-01");
        }
    }

    @Test
    void readme_code_isDeCodeVanHetVoorbeeld() throws IOException {
        String code = tussen(lees(BRON), "    // begin voorbeeld\n", "    // einde voorbeeld\n");
        code = code.stripTrailing().stripIndent() + "\n";

        assertThat(blok("eigen-code", code)).as(HULP).isEqualTo(code);
    }

    /** Asks, changes a term, asks again, makes a mistake, and asks once more. */
    private String uitvoer() throws Exception {
        PrintStream eerder = System.out;
        InputStream toetsen = System.in;
        try (PrintStream vang = new PrintStream(uit, true, StandardCharsets.UTF_8);
                PipedOutputStream enter = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(enter)) {
            System.setOut(vang);
            System.setIn(in);
            CompletableFuture<Void> klaar = CompletableFuture.runAsync(this::draai);
            wachtOp("uiterlijk 2026-03-02");
            wijzig("kennisbank.yaml", "versie: \"2016.1\"", "versie: \"2016.2\"");
            wijzig(TERMIJNEN, "direct gevaar uitzoeken;0;", "direct gevaar uitzoeken;2;");
            wachtOp("De nieuwe regels gelden.");
            enter.write('\n');
            wachtOp("uiterlijk 2026-03-04");
            wijzig(TRIAGE, "het criterium direct gevaar is onbekend\n", "het criterium direct gevar is onbekend\n");
            wachtOp("hulp: ");
            enter.write('\n');
            enter.close();
            klaar.get(30, TimeUnit.SECONDS);
        } finally {
            System.setOut(eerder);
            System.setIn(toetsen);
        }
        return geschreven();
    }

    private void draai() {
        try {
            EigenRegels.main(new String[] {map.toString()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wachtOp(String tekst) throws InterruptedException, TimeoutException {
        for (int i = 0; i < 600; i++) {
            if (geschreven().contains(tekst)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new TimeoutException(tekst + " not in: " + geschreven());
    }

    private String geschreven() {
        return uit.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void wijzig(String bestand, String van, String naar) throws IOException {
        String inhoud = lees(map.resolve(bestand));
        assertThat(inhoud).containsOnlyOnce(van);
        Files.writeString(map.resolve(bestand), inhoud.replace(van, naar));
    }

    /** The block of this name in the README, made equal to this first when it is being renewed. */
    private static String blok(String naam, String inhoud) throws IOException {
        String nu = blok(naam);
        if (BIJWERKEN) {
            String readme = lees(README);
            int van = readme.indexOf(nu + EINDE + naam, readme.indexOf(BEGIN + naam));
            Files.writeString(README, readme.substring(0, van) + inhoud + readme.substring(van + nu.length()));
        }
        return blok(naam);
    }

    private static String blok(String naam) throws IOException {
        String omlijst = tussen(lees(README), BEGIN + naam + " -->\n", EINDE + naam + " -->\n");
        return omlijst.substring(omlijst.indexOf('\n') + 1);
    }

    private static String tussen(String tekst, String begin, String einde) {
        assertThat(tekst).containsOnlyOnce(begin).containsOnlyOnce(einde);
        int van = tekst.indexOf(begin) + begin.length();
        return tekst.substring(van, tekst.indexOf(einde, van));
    }

    private static String lees(Path bestand) throws IOException {
        return Files.readString(bestand).replace("\r\n", "\n");
    }
}
