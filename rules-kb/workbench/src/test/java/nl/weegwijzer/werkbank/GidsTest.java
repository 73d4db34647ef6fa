package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Follows the guide for policy staff as its reader does. What stands between the marks {@code begin} and {@code einde}
 * is done or compared, by the first word of its name: {@code opdracht} is typed; {@code antwoord} is all that the last
 * command wrote, {@code stuk} some lines of that; {@code was} and {@code wordt} are an edit, {@code erbij} goes at the
 * end of a file, {@code vers} is all of a new one, {@code toon} stands in it. The file is the one that the text named
 * last.
 *
 * <p>After a wanted change, run once with {@code -Dweegwijzer.goud.bijwerken=true}: it renews what the program wrote.
 */
@Timeout(300)
class GidsTest {
    private static final boolean BIJWERKEN = Boolean.getBoolean("weegwijzer.goud.bijwerken");
    private static final String HULP = "after a wanted change run with -Dweegwijzer.goud.bijwerken=true";
    private static final Path GIDS = Path.of("..", "README.md");
    private static final Path ZAKEN = Path.of("..", "..", "examples", "zaken");
    private static final String BANK = "mijn-kennisbank";
    private static final Set<String> NIEUWE_MAPPEN = Set.of(BANK, "uitbreiding", "mijn-regelboek");
    private static final String AANROEP = Programma.AANROEP + " ";
    private static final String KOPIEER = "cp -r ";
    private static final Pattern HOOFDSTUK = Pattern.compile("(?m)^## (?=[0-9])");
    private static final Pattern BLOK =
            Pattern.compile("(?s)<!-- begin (([a-z]+)-[a-z0-9-]+) -->\n(.*?)<!-- einde \\1 -->\n");
    private static final Pattern PAD = Pattern.compile("`([a-z0-9/-]+\\.(?:csv|dslr|feature|json|yaml))`");
    private static final Pattern RIJ = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]*)\\| ([^|]+) \\|$");
    private static final Pattern TIJD = Pattern.compile("(?m)^--- \\d\\d:\\d\\d:\\d\\d  (.*) \\(\\d+,\\d s\\)$");
    private static final String VERGISSINGEN = "tabel-vergissingen";

    @TempDir
    private Path map;

    private final ByteArrayOutputStream venster = new ByteArrayOutputStream();
    private Thread meekijker = new Thread();
    private Path bestand = Path.of("");
    private String geschreven = "";
    private String was = "";
    private int keren;

    /** Something a reader does wrong. */
    @FunctionalInterface
    private interface Vergissing {
        /** Does it, and names the file that the message is about. */
        String bega(Werkmap bank) throws IOException;
    }

    static List<String> hoofdstukken() throws IOException {
        return Arrays.stream(HOOFDSTUK.split(gids()))
                .skip(1)
                .map(h -> h.substring(0, h.indexOf('\n')))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hoofdstukken")
    void gids_hoofdstuk_gaatZoalsHetErStaat(String titel) throws Exception {
        String gids = gids();
        String tekst = HOOFDSTUK.split(gids.substring(gids.indexOf("\n## " + titel + "\n") + 1))[1];
        legZakenNeer();
        if (!tekst.contains(AANROEP + "nieuw " + BANK)) {
            Werkmap.nieuw(map.resolve(BANK));
        }
        Matcher blok = BLOK.matcher(tekst);
        for (int verder = 0; blok.find(); verder = blok.end()) {
            lees(tekst.substring(verder, blok.start()));
            if (!blok.group(1).equals(VERGISSINGEN)) {
                volg(blok.group(1), blok.group(2), binnen(blok.group(3)));
            }
        }
    }

    @Test
    void gids_elkBlok_wordtGevolgd() throws IOException {
        String gids = gids();
        List<MatchResult> blokken = BLOK.matcher(gids).results().toList();
        Set<String> namen = new HashSet<>();

        assertThat(blokken).allMatch(b -> namen.add(b.group(1)));
        assertThat(gids.split("<!-- begin ", -1)).hasSize(blokken.size() + 1);
        assertThat(gids.split("```", -1))
                .as("what is shown stands in a block: all but the table of mistakes")
                .hasSize(2 * (blokken.size() - 1) + 1);
        assertThat(gids.indexOf("<!-- begin ")).isGreaterThan(gids.indexOf("\n## 1"));
        for (String hoofdstuk : hoofdstukken()) {
            String anker = hoofdstuk.toLowerCase(Locale.ROOT).replace(".", "").replace(' ', '-');
            assertThat(gids).as("the table at the beginning").contains("[" + hoofdstuk + "](#" + anker + ")");
        }
    }

    @Test
    void gids_vergissingen_gevenDitBericht() throws IOException {
        String tabel = blok(VERGISSINGEN);
        Map<String, Vergissing> vergissingen = vergissingen();
        StringBuilder nu = new StringBuilder();
        int nummer = 0;
        for (String regel : tabel.lines().toList()) {
            Matcher rij = RIJ.matcher(regel);
            Vergissing vergissing = rij.matches() ? vergissingen.remove(rij.group(1)) : null;
            nu.append(
                    vergissing == null
                            ? regel
                            : "| " + rij.group(1) + " | " + bericht(vergissing, nummer++) + " | " + rij.group(3)
                                    + " |");
            nu.append('\n');
        }

        assertThat(vergissingen.keySet()).as("mistakes not in the table").isEmpty();
        assertThat(nummer).isEqualTo(tabel.lines().count() - 2);
        assertThat(nu.toString()).as(HULP).isEqualTo(vernieuwd(VERGISSINGEN, nu.toString()));
    }

    @AfterEach
    void sluit_venster() throws InterruptedException {
        meekijker.interrupt();
        meekijker.join();
    }

    private static Map<String, Vergissing> vergissingen() {
        String termijnen = Werkmap.TERMIJNEN;
        String triage = Werkmap.TRIAGE;
        String weging = "tabellen/weging.csv";
        Map<String, Vergissing> v = new LinkedHashMap<>();
        v.put("Excel bewaarde de tabel met komma's", bank -> wijzig(bank, termijnen, ";", ","));
        v.put("Excel bewaarde de tabel niet als UTF-8", bank -> {
            Path tabel = bank.pad().resolve("tabellen/meldruimte.csv");
            Files.write(tabel, Files.readString(tabel).getBytes(StandardCharsets.ISO_8859_1));
            return "tabellen/meldruimte.csv";
        });
        v.put(
                "Excel maakte van een datum 01-04-2026",
                bank -> wijzig(
                        bank,
                        termijnen,
                        "contact met het gezin;7;dagen;de ontvangst;9.2.k;D-6;2017-01-01",
                        "contact met het gezin;7;dagen;de ontvangst;9.2.k;D-6;01-04-2026"));
        v.put("Excel bewaarde een werkblad", bank -> {
            Files.write(bank.pad().resolve("tabellen/weging.xlsx"), new byte[] {'P', 'K'});
            return "tabellen/weging.xlsx";
        });
        v.put("er staat een kopie van een tabel in de map", bank -> {
            Files.copy(bank.pad().resolve(weging), bank.pad().resolve("tabellen/weging - kopie.csv"));
            return "tabellen/weging - kopie.csv";
        });
        v.put(
                "een puntkomma in een zin van een tabel",
                bank -> wijzig(bank, weging, "Er is direct gevaar, daarom", "Er is direct gevaar; daarom"));
        v.put(
                "twee rijen gelden op dezelfde dag",
                bank -> wijzig(
                        bank,
                        termijnen,
                        "direct gevaar uitzoeken;0",
                        "contact met het gezin;5;dagen;de ontvangst;9.2.k;D-6;2026-04-01;\ndirect gevaar uitzoeken;0"));
        v.put(
                "gekrulde aanhalingstekens, zoals in Word",
                bank -> wijzig(
                        bank,
                        triage,
                        "\"Een opgelegd huisverbod coördineert Veilig Thuis\"",
                        "“Een opgelegd huisverbod coördineert Veilig Thuis”"));
        v.put(
                "een aanhalingsteken midden in de uitleg",
                bank -> wijzig(
                        bank, triage, "Het is nog niet bekend of er direct", "Nog niet \"bekend\" is of er direct"));
        v.put(
                "een spatie te veel in een zin",
                bank -> wijzig(
                        bank,
                        triage,
                        "het criterium direct gevaar is onbekend",
                        "het criterium direct gevaar  is onbekend"));
        v.put(
                "een hoofdletter en een punt in een zin",
                bank -> wijzig(
                        bank,
                        triage,
                        "het criterium direct gevaar is onbekend",
                        "Het criterium direct gevaar is onbekend."));
        v.put("een id die al bestaat", bank -> wijzig(bank, weging, "WEG-02;", "WEG-01;"));
        return v;
    }

    private static String wijzig(Werkmap bank, String pad, String van, String naar) throws IOException {
        bank.wijzig(pad, van, naar);
        return pad;
    }

    private String bericht(Vergissing vergissing, int nummer) throws IOException {
        Werkmap bank = Werkmap.nieuw(map.resolve("vergissing-" + nummer));
        String over = vergissing.bega(bank);
        Diagnose diagnose = diagnosen(bank).stream()
                .filter(d -> d.bestand().equals(over))
                .findFirst()
                .orElseThrow();
        return diagnose.code() + ": " + diagnose.boodschap();
    }

    private static List<Diagnose> diagnosen(Werkmap bank) {
        try {
            Kennisbank.load(Programma.KENNISBANK).reload(bank.pad());
            return List.of();
        } catch (OnbruikbareKennisbankException e) {
            return e.diagnosen();
        }
    }

    private void legZakenNeer() throws IOException {
        Path zaken = Files.createDirectory(map.resolve("zaken"));
        try (Stream<Path> voorbeelden = Files.list(ZAKEN)) {
            for (Path zaak : voorbeelden.toList()) {
                Files.copy(zaak, zaken.resolve(zaak.getFileName().toString()));
            }
        }
    }

    /** Reads what stands between two blocks: which file comes next, and how often an edit is to be made. */
    private void lees(String tekst) {
        keren = tekst.contains("tweemaal") ? 2 : 1;
        Matcher pad = PAD.matcher(tekst);
        while (pad.find()) {
            Path hier = map.resolve(pad.group(1));
            bestand = Files.exists(hier) ? hier : map.resolve(BANK).resolve(pad.group(1));
        }
    }

    private void volg(String naam, String soort, String inhoud) throws IOException, InterruptedException {
        switch (soort) {
            case "opdracht" -> typ(inhoud.strip());
            case "antwoord" -> {
                String antwoord = antwoord();
                assertThat(antwoord).as(HULP).isEqualTo(vernieuwd(naam, antwoord));
            }
            case "stuk" -> {
                String stuk = stuk(geschreven, inhoud);
                assertThat(stuk).as(HULP).isEqualTo(vernieuwd(naam, stuk));
            }
            case "toon" -> assertThat(tekst(bestand)).contains(inhoud);
            case "was" -> {
                was = inhoud.stripTrailing();
                assertThat(tekst(bestand).split(Pattern.quote(was), -1))
                        .as("%s in %s", was, bestand)
                        .hasSize(keren + 1);
            }
            case "wordt" -> Files.writeString(bestand, tekst(bestand).replace(was, inhoud.stripTrailing()));
            case "vers" -> {
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, inhoud);
            }
            case "erbij" -> Files.writeString(bestand, tekst(bestand) + inhoud);
            default -> throw new AssertionError(naam);
        }
    }

    private void typ(String opdracht) throws IOException {
        if (opdracht.startsWith(KOPIEER)) {
            String[] paden = opdracht.substring(KOPIEER.length()).split(" ");
            kopieer(map.resolve(paden[0]), map.resolve(paden[1]));
            return;
        }
        assertThat(opdracht).startsWith(AANROEP).doesNotContain("\n");
        String[] args = Arrays.stream(opdracht.substring(AANROEP.length()).split(" "))
                .map(a -> NIEUWE_MAPPEN.contains(a) || Files.exists(map.resolve(a))
                        ? map.resolve(a).toString()
                        : a)
                .toArray(String[]::new);
        if (opdracht.contains("--volg")) {
            Stromen stromen = Stromen.van(InputStream.nullInputStream(), venster, venster);
            meekijker = new Thread(() -> Werkbank.voerUit(stromen, Beslisser::zhz, args));
            meekijker.start();
            return;
        }
        Loop loop = Loop.met(Beslisser::zhz, InputStream.nullInputStream(), args);
        geschreven = zonderMap(loop.uit() + loop.fout());
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        List<Path> paden = new ArrayList<>();
        try (Stream<Path> alles = Files.walk(van)) {
            alles.forEach(paden::add);
        }
        for (Path pad : paden) {
            Files.copy(pad, naar.resolve(van.relativize(pad)));
        }
    }

    /**
     * What was written since the last command; where the program watches, what it wrote since it was last looked at.
     */
    private String antwoord() throws InterruptedException {
        if (!meekijker.isAlive()) {
            return geschreven;
        }
        String nieuw = "";
        while (!TIJD.matcher(nieuw).find() || venster.size() > 0) {
            Thread.sleep(300);
            nieuw += venster.toString(StandardCharsets.UTF_8);
            venster.reset();
        }
        return TIJD.matcher(zonderMap(nieuw)).replaceAll("--- 10:15:30  $1 (0,5 s)");
    }

    /** As many lines of the output as the guide shows, from the first of them on. */
    private static String stuk(String uitvoer, String getoond) {
        List<String> regels = uitvoer.lines().toList();
        int eerste = regels.indexOf(getoond.lines().findFirst().orElseThrow());
        assertThat(eerste).as("%s in %s", getoond, uitvoer).isNotNegative();
        long laatste = Math.min(regels.size(), eerste + getoond.lines().count());
        return String.join("\n", regels.subList(eerste, (int) laatste)) + "\n";
    }

    private String zonderMap(String uitvoer) {
        return uitvoer.replace(map + map.getFileSystem().getSeparator(), "");
    }

    /** What the guide shows in this block, after it was renewed where that was asked. */
    private static String vernieuwd(String naam, String inhoud) throws IOException {
        if (BIJWERKEN) {
            String gids = gids();
            String oud = blok(naam);
            int van = gids.indexOf(oud + (naam.equals(VERGISSINGEN) ? "" : "```\n") + "<!-- einde " + naam + " -->");
            Files.writeString(GIDS, gids.substring(0, van) + inhoud + gids.substring(van + oud.length()));
        }
        return blok(naam);
    }

    private static String blok(String naam) throws IOException {
        return BLOK.matcher(gids())
                .results()
                .filter(b -> b.group(1).equals(naam))
                .map(b -> naam.equals(VERGISSINGEN) ? b.group(3) : binnen(b.group(3)))
                .findFirst()
                .orElseThrow();
    }

    /** Without the fences. */
    private static String binnen(String blok) {
        return blok.substring(blok.indexOf('\n') + 1, blok.lastIndexOf("```"));
    }

    private static String gids() throws IOException {
        return tekst(GIDS);
    }

    private static String tekst(Path bestand) throws IOException {
        return Files.readString(bestand).replace("\r\n", "\n");
    }
}
