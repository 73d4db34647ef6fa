package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.werkbank.nieuw.Beginkennisbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NieuwopdrachtTest {
    private static final Path ZAKEN = Path.of("..", "..", "examples", "zaken");

    @TempDir
    private Path map;

    @Test
    void nieuw_mapDieErNietIs_krijgtAlleBestanden() throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));

        assertThat(namen(bank.pad()))
                .contains("LEESMIJ.md")
                .hasSize(namen(Path.of("../zhz")).size() + 1);
        for (String naam : namen(Path.of("../zhz"))) {
            assertThat(bank.pad().resolve(naam)).hasSameBinaryContentAs(Path.of("../zhz", naam));
        }
        assertThat(namen(map)).allMatch(n -> n.startsWith("bank/"));
    }

    @Test
    void nieuw_leesmij_noemtElkBestand() throws IOException {
        String leesmij =
                Files.readString(Werkmap.nieuw(map.resolve("bank")).pad().resolve(Beginkennisbank.LEESMIJ));

        assertThat(namen(Path.of("../zhz")))
                .extracting(naam -> naam.replaceFirst("^scenarios/.*[.]feature$", "scenarios/*.feature"))
                .allSatisfy(naam -> assertThat(leesmij).contains("| `" + naam + "` | "));
    }

    @Test
    void nieuw_zonderWijziging_isInOrdeEnBeslistHetzelfde() throws IOException {
        String bank = Werkmap.nieuw(map.resolve("bank")).toString();

        assertThat(Loop.van("controleer", bank).status()).isZero();
        Loop eigen = besluit("--kennisbank", bank);
        assertThat(eigen.uit()).isEqualTo(besluit().uit()).contains("UITKOMST");
        assertThat(eigen.status()).isZero();
    }

    @Test
    void nieuw_metIdEnTitel_vultDieInEnHoudtDeAantekeningen() throws IOException {
        Path bank = map.resolve("bank");

        Loop loop = Loop.van("nieuw", "--id", "mijn-regio", "--titel", "Regio \"A\\B\" $1: #één", bank.toString());

        assertThat(loop.status()).isZero();
        Kennisbank geladen = Kennisbank.load("zhz").reload(bank);
        assertThat(geladen.id()).isEqualTo("mijn-regio");
        assertThat(geladen.titel()).isEqualTo("Regio \"A\\B\" $1: #één");
        assertThat(Files.readAllLines(bank.resolve("kennisbank.yaml")))
                .hasSameSizeAs(Files.readAllLines(Path.of("../zhz/kennisbank.yaml")))
                .contains(Files.readAllLines(Path.of("../zhz/kennisbank.yaml")).get(0));
    }

    @Test
    void nieuw_legeMap_wordtGevuld() throws IOException {
        Path bank = Files.createDirectory(map.resolve("bank"));

        assertThat(Werkmap.nieuw(bank).pad().resolve("kennisbank.yaml")).exists();
    }

    @Test
    void nieuw_mapMetIetsErin_blijftZoalsZijIs() throws IOException {
        Files.writeString(map.resolve("brief.txt"), "van mij");

        Loop loop = Loop.van("nieuw", map.toString());

        assertThat(loop.fout()).startsWith("MAP-01 fout  «" + map + "» bestaat al en is niet leeg\n    hulp: ");
        assertThat(loop.uit()).isEmpty();
        assertThat(loop.status()).isEqualTo(2);
        assertThat(namen(map)).containsExactly("brief.txt");
    }

    @Test
    void nieuw_bestandMetDieNaam_blijftZoalsHetIs() throws IOException {
        Path bestand = Files.writeString(map.resolve("brief.txt"), "van mij");

        assertThat(Loop.van("nieuw", bestand.toString()).fout()).startsWith("MAP-01");
        assertThat(Loop.van("nieuw", bestand + "/x").fout()).startsWith("MAP-02");
        assertThat(bestand).hasContent("van mij");
    }

    @Test
    void schrijf_misluktHalverwege_laatNietsAchter() throws IOException {
        Map<String, byte[]> onmogelijk = new TreeMap<>(Map.of("a", new byte[1], "a/b", new byte[1]));
        Path leeg = Files.createDirectory(map.resolve("leeg"));

        for (Path doel : List.of(leeg, map.resolve("nieuw"))) {
            Stromen stromen = Stromen.van(
                    InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
            assertThat(new Mapschrijver(stromen, doel.toString()).schrijf(onmogelijk))
                    .isFalse();
        }
        try (Stream<Path> over = Files.list(map)) {
            assertThat(over).containsExactly(leeg);
        }
        assertThat(leeg).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zhz", "9a", "a b", "a/b", "", "é"})
    void nieuw_idDieGeenIdIs_wordtGeweigerd(String id) {
        Loop loop = Loop.van("nieuw", "--id", id, map.resolve("bank").toString());

        assertThat(loop.fout()).startsWith("GEBRUIK-07 fout  «" + id + "» kan geen id van een kennisbank zijn");
        assertThat(loop.status()).isEqualTo(2);
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void nieuw_titelOverTweeRegels_wordtGeweigerd() {
        Loop loop = Loop.van("nieuw", "--titel", "a\nb", map.resolve("bank").toString());

        assertThat(loop.fout()).startsWith("GEBRUIK-08");
        assertThat(map).isEmptyDirectory();
    }

    private static Loop besluit(String... extra) throws IOException {
        List<String> args = new java.util.ArrayList<>(List.of("besluit", "--waarom"));
        args.addAll(List.of(extra));
        try (Stream<Path> zaken = Files.list(ZAKEN)) {
            zaken.map(Path::toString).filter(n -> n.endsWith(".json")).sorted().forEach(args::add);
        }
        return Loop.met(Beslisser::zhz, InputStream.nullInputStream(), args.toArray(String[]::new));
    }

    private static List<String> namen(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile)
                    .map(p -> map.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
