package nl.voorbeeld.eerste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The example, its output, one rule and one row are what the README shows of them. After a wanted change, run once with
 * {@code -Dweegwijzer.goud.bijwerken=true}: it renews the golden file and the blocks of the README.
 */
class EersteBesluitTest {
    private static final boolean BIJWERKEN = Boolean.getBoolean("weegwijzer.goud.bijwerken");
    private static final String HULP = "after a wanted change run with -Dweegwijzer.goud.bijwerken=true";
    private static final String BEGIN = "<!-- begin ";
    private static final String EINDE = "```\n<!-- einde ";
    private static final Path GOUD = Path.of("src", "test", "resources", "eerste-besluit.txt");
    private static final Path MAP = Path.of("src", "main", "java", "nl", "voorbeeld", "eerste");
    private static final Path BRON = MAP.resolve("EersteBesluit.java");
    private static final Path HELE_ZAAK = MAP.resolve("HeleZaak.java");
    private static final Path ZHZ = Path.of("..", "..", "rules-kb", "zhz");
    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void main_voorbeeld_schrijftWatVerwachtWordt() throws IOException {
        String uitvoer = uitvoer(EersteBesluit::main);
        if (BIJWERKEN) {
            Files.writeString(GOUD, uitvoer);
        }

        assertThat(uitvoer).as(HULP).isEqualTo(lees(GOUD));
    }

    @Test
    void readme_code_isDeCodeVanHetVoorbeeld() throws IOException {
        String code = tussen(lees(BRON), "    // begin voorbeeld\n", "    // einde voorbeeld\n");
        code = code.stripTrailing().stripIndent() + "\n";

        assertThat(blok("code", code)).as(HULP).isEqualTo(code);
    }

    @Test
    void readme_uitvoer_isDeUitvoerVanHetVoorbeeld() throws IOException {
        String uitvoer = uitvoer(EersteBesluit::main);

        assertThat(blok("uitvoer", uitvoer)).as(HULP).isEqualTo(uitvoer);
    }

    @Test
    void readme_overzicht_isDeCodeVanHetVoorbeeld() throws IOException {
        String code = tussen(lees(HELE_ZAAK), "    // begin overzicht\n", "    // einde overzicht\n");
        code = code.stripTrailing().stripIndent() + "\n";

        assertThat(blok("overzicht-code", code)).as(HULP).isEqualTo(code);
    }

    @Test
    void readme_overzicht_isDeUitvoerVanHetVoorbeeld() throws IOException {
        String uitvoer = uitvoer(HeleZaak::main);

        assertThat(uitvoer).contains("De zaak is in handen van").contains("uiterlijk ");
        assertThat(blok("overzicht-uitvoer", uitvoer)).as(HULP).isEqualTo(uitvoer);
    }

    @Test
    void readme_regel_staatZoInDeKennisbank() throws IOException {
        String regels = lees(ZHZ.resolve("regels").resolve("triage.dslr"));
        String regel = vanaf(regels, "\nregel TRI-06 ", "\neinde\n");

        assertThat(blok("regel", regel)).as(HULP).isEqualTo(regel);
    }

    @Test
    void readme_rij_staatZoInDeKennisbank() throws IOException {
        String rij = vanaf(lees(ZHZ.resolve("tabellen").resolve("weging.csv")), "\nWEG-02;", "\n");

        assertThat(blok("rij", rij)).as(HULP).isEqualTo(rij);
    }

    private static String uitvoer(Consumer<String[]> programma) {
        PrintStream eerder = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream vang = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(vang);
            programma.accept(new String[0]);
        } finally {
            System.setOut(eerder);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The block of this name in the README, made equal to this first when golden files are being renewed. */
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

    /** From the line that begins so up to and including this end; both begin or end with a line break. */
    private static String vanaf(String tekst, String begin, String einde) {
        assertThat(tekst).containsOnlyOnce(begin);
        int van = tekst.indexOf(begin) + 1;
        return tekst.substring(van, tekst.indexOf(einde, van) + einde.length());
    }

    private static String lees(Path bestand) throws IOException {
        return Files.readString(bestand).replace("\r\n", "\n");
    }
}
