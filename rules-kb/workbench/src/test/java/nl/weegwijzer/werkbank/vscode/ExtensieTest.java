package nl.weegwijzer.werkbank.vscode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.werkbank.Goud;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.vscode.Kleurder.Deel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensieTest {
    private static final Woordenlijst LIJST = Woordenlijst.lees();
    private static final Map<String, Object> GRAMMATICA = Grammatica.van(LIJST);
    private static final Path REGELS = Path.of("..", "zhz", "regels");
    private static final String KOP = "onderwerp triage\nregel TRI-01 \"Titel\"\n";

    /** What Java reads and Oniguruma does not, or reads in another way. */
    private static final Pattern ALLEEN_JAVA =
            Pattern.compile("\\\\[QEhHRvVXZ]|&&|\\(\\?<[a-zA-Z]|[*+?}]\\+|\\\\p\\{(?!L\\})|\\(\\?[a-z]");

    static List<Path> bestanden() throws IOException {
        try (Stream<Path> paden = Files.list(REGELS)) {
            List<Path> bestanden =
                    paden.filter(p -> p.toString().endsWith(".dslr")).sorted().toList();
            assertThat(bestanden).hasSizeGreaterThanOrEqualTo(8);
            return bestanden;
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void kleur_echtBestand_laatGeenRegelOnbekendOfKleurloos(Path bestand) throws IOException {
        List<String> regels = Files.readAllLines(bestand);
        Kleurder kleurder = new Kleurder(GRAMMATICA);

        for (String regel : regels) {
            List<Deel> delen = kleurder.regel(regel);
            assertThat(delen).as(regel).noneMatch(d -> d.scope().equals(Grammatica.ONBEKEND));
            assertThat(delen.isEmpty()).as(regel).isEqualTo(regel.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void kleur_verschrevenZin_isOnbekend(Path bestand) throws IOException {
        Kleurder kleurder = new Kleurder(GRAMMATICA);
        int zinnen = 0;
        int regels = 0;
        for (String regel : Files.readAllLines(bestand)) {
            if (regel.startsWith("    ")) {
                String verschreven = "x" + regel.strip();
                assertThat(new Kleurder(kleurder).regel(verschreven))
                        .containsExactly(new Deel(verschreven, Grammatica.ONBEKEND));
                zinnen++;
            }
            regels += regel.startsWith("regel ") ? 1 : 0;
            kleurder.regel(regel);
        }
        assertThat(zinnen)
                .as("a condition and a consequence for each rule")
                .isGreaterThan(regels > 3 ? 20 : 2 * regels);
    }

    @Test
    void kleur_zinVanEenAnderOnderwerp_isOnbekend() {
        assertThat(kleur(KOP + "als\n    het kanaal is telefonisch\n"))
                .last()
                .isEqualTo(new Deel("het kanaal is telefonisch", Grammatica.ONBEKEND));
    }

    @Test
    void kleur_zinDieAlleenAlsGevolgKan_isOnbekendAlsVoorwaarde() {
        assertThat(kleur(KOP + "als\n    vraag: de melder\n"))
                .last()
                .extracting(Deel::scope)
                .isEqualTo(Grammatica.ONBEKEND);
        assertThat(kleur(KOP + "als\n    altijd\ndan\n    vraag: de melder\n"))
                .last()
                .isEqualTo(new Deel("de melder", "support.function.zin.weegwijzer"));
    }

    @Test
    void kleur_regelZonderEinde_laatDeVolgendeRegelHeel() {
        assertThat(kleur(KOP + "als\n    altijd\nregel TRI-02 \"Titel\"\n    norm F.1\n"))
                .noneMatch(d -> d.scope().equals(Grammatica.ONBEKEND))
                .contains(new Deel("TRI-02", "entity.name.type.weegwijzer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regel tri-01 \"Titel\"",
                "regel TRI-01 Titel",
                "norm",
                "uitleg zonder aanhalingstekens",
                "onderwerp x",
                "zomaar iets",
                "einde"
            })
    void kleur_watBuitenAlsEnDanNietKan_isOnbekend(String regel) {
        assertThat(kleur("onderwerp triage\n" + regel)).last().isEqualTo(new Deel(regel, Grammatica.ONBEKEND));
    }

    @Test
    void kleur_delenVanEenZin_krijgenElkHunKleur() {
        assertThat(kleur(KOP + """
                als # geen aantekening
                als
                    # aantekening
                    de melding is open of onbekend
                dan
                    Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, na de melding
                einde
                """).stream()
                        .map(d -> d.tekst() + " -> " + d.scope().replace(".weegwijzer", "")))
                .containsSubsequence(
                        "als # geen aantekening -> invalid.illegal.zin-onbekend",
                        "als -> keyword.control",
                        "# aantekening -> comment.line.number-sign",
                        "de melding is -> support.function.zin",
                        "open of onbekend -> constant.language.waarde",
                        "dan -> keyword.control",
                        "Veilig Thuis -> variable.parameter.rol",
                        "moet -> keyword.operator",
                        "feedback geven aan de JGZ -> support.function.zin",
                        ", schriftelijk, na de melding -> constant.language.waarde",
                        "einde -> keyword.control");
    }

    @Test
    void grammatica_elkPatroon_isVoorJavaEnOnigurumaHetzelfde() {
        List<String> patronen = new ArrayList<>();
        patronen(GRAMMATICA, patronen);

        assertThat(patronen).hasSizeGreaterThan(60).allSatisfy(p -> {
            Pattern.compile(p);
            assertThat(ALLEEN_JAVA.matcher(p).find()).as(p).isFalse();
        });
    }

    @Test
    void fragmenten_eersteKeuzeIngevuld_isEenZinDieBestaat() {
        Map<String, Object> fragmenten = Fragmenten.van(LIJST);

        assertThat(fragmenten).hasSizeGreaterThan(150);
        List<String> zinnen = fragmenten.values().stream()
                .map(f -> inhoud(f))
                .filter(b -> !b.startsWith("regel ") && !b.startsWith("onderwerp ") && !b.startsWith("duiding "))
                .map(ExtensieTest::ingevuld)
                .map(z -> z.startsWith(", ") ? "de melder moet de weging doen" + z : z)
                .toList();
        assertThat(zinnen).allSatisfy(z -> assertThat(bekend(z)).as(z).isTrue());
    }

    @Test
    void fragmenten_deHeleRegel_isGoedGebouwd() {
        String tekst = ingevuld(inhoud(Fragmenten.van(LIJST).getOrDefault("regel", Map.of())));

        assertThat(kleur("onderwerp triage\n" + tekst))
                .noneMatch(d -> d.scope().equals(Grammatica.ONBEKEND))
                .contains(new Deel("einde", "keyword.control.weegwijzer"));
    }

    @Test
    void bestanden_deUitbreiding_isSteedsDezelfde() {
        Map<String, byte[]> bestanden = Extensie.bestanden(LIJST, "1.2.3-SNAPSHOT");

        assertThat(bestanden)
                .containsOnlyKeys(
                        "README.md",
                        "language-configuration.json",
                        "package.json",
                        "snippets/weegwijzer.json",
                        "syntaxes/weegwijzer.tmLanguage.json");
        assertThat(Extensie.bestanden(Woordenlijst.lees(), "1.2.3-SNAPSHOT"))
                .allSatisfy((naam, inhoud) -> assertThat(inhoud).isEqualTo(bestanden.get(naam)));
        Goud.vergelijk("vscode/package.json", tekst(bestanden, "package.json"));
        Goud.vergelijk("vscode/language-configuration.json", tekst(bestanden, "language-configuration.json"));
        Goud.vergelijk(
                "vscode/als-kind.json",
                Jsonschrijver.schrijf(delen(delen(GRAMMATICA.get("repository")).get("als-kind"))));
    }

    private static String tekst(Map<String, byte[]> bestanden, String naam) {
        return new String(bestanden.getOrDefault(naam, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String inhoud(Object fragment) {
        return ((List<?>) delen(fragment).getOrDefault("body", List.of()))
                .stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<Deel> kleur(String tekst) {
        Kleurder kleurder = new Kleurder(GRAMMATICA);
        return tekst.lines().flatMap(r -> kleurder.regel(r).stream()).toList();
    }

    /** Whether a sentence can stand under {@code als} or {@code dan} of some subject. */
    private static boolean bekend(String zin) {
        return LIJST.onderwerpen().stream()
                .map(o -> "onderwerp " + o.naam() + "\nregel TRI-01 \"Titel\"\nals\n")
                .flatMap(kop -> Stream.of(kop + zin, kop + "altijd\ndan\n" + zin))
                .map(ExtensieTest::kleur)
                .anyMatch(delen -> delen.stream().noneMatch(d -> d.scope().equals(Grammatica.ONBEKEND)));
    }

    private static String ingevuld(String fragment) {
        Matcher plek = Pattern.compile("\\$\\{\\d\\|((?:\\\\.|[^,|])*)[^}]*\\}|\\$\\{\\d:([^}]*)\\}")
                .matcher(fragment);
        return plek.replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group(2) : m.group(1)))
                .replaceAll("\\\\(.)", "$1");
    }

    private static void patronen(Object deel, List<String> gevonden) {
        if (deel instanceof Map<?, ?> groep) {
            groep.forEach((sleutel, waarde) -> {
                if (List.of("match", "begin", "end").contains(String.valueOf(sleutel))) {
                    gevonden.add(String.valueOf(waarde));
                }
                patronen(waarde, gevonden);
            });
        } else if (deel instanceof List<?> rij) {
            rij.forEach(r -> patronen(r, gevonden));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> delen(Object deel) {
        return (Map<String, Object>) deel;
    }
}
