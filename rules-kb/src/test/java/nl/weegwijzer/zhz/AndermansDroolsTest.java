package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.zhz.Eigenjvm.Afloop;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.internal.utils.KieService;

// What a host sets for its own Drools, in the JVM or on the class path, decides nothing here: the decision is the same,
// or the knowledge base is not loaded and the message names what was set.
class AndermansDroolsTest {
    private static final List<String> WAARDEN = List.of("raar", "true", "0");
    private static final String GEHEIM = "geheim-van-de-gast";

    // What Drools looks at before it has a configuration, and cannot work with where it is nonsense.
    private static final List<String> GEWEIGERD = List.of("drools.dateformat", "org.drools.queuetype");

    // What Drools looks up to run rules: nothing else of a host can stand in its place.
    private static final Set<String> OPGEZOCHT = Set.of(
            "org.drools.core.common.TruthMaintenanceSystemFactory",
            "org.drools.core.phreak.PhreakNetworkNodeFactory",
            "org.drools.core.reteoo.AgendaComponentFactory",
            "org.drools.core.reteoo.CoreComponentFactory",
            "org.drools.core.reteoo.RuntimeComponentFactory",
            "org.drools.core.reteoo.builder.BetaNodeConstraintFactory",
            "org.drools.kiesession.factory.KnowledgeHelperFactory",
            "org.drools.wiring.api.ComponentsSupplier",
            "org.kie.api.internal.weaver.KieWeavers");

    // Sensible values that make Drools work in another way.
    private static final Map<String, String> ANDERS = Map.ofEntries(
            Map.entry("drools.alphaNodeHashingThreshold", "1"),
            Map.entry("drools.alphaNetworkCompiler", "INMEMORY"),
            Map.entry("drools.clockType", "pseudo"),
            Map.entry("drools.declarativeAgendaEnabled", "true"),
            Map.entry("drools.directFiring", "true"),
            Map.entry("drools.equalityBehavior", "equality"),
            Map.entry("drools.eventProcessingMode", "stream"),
            Map.entry("drools.forceEagerActivation", "true"),
            Map.entry("drools.indexPrecedence", "pattern"),
            Map.entry("drools.kieBaseMutability", "DISABLED"),
            Map.entry("drools.parallelExecution", "fully_parallel"),
            Map.entry("drools.removeIdentities", "true"),
            Map.entry("drools.sequential", "true"),
            Map.entry("drools.sequential.agenda", "dynamic"),
            Map.entry("drools.sessionPool", "3"),
            Map.entry("drools.shareAlphaNodes", "false"),
            Map.entry("drools.shareBetaNodes", "false"),
            Map.entry("drools.threadSafe", "false"),
            Map.entry("drools.useEagerSegmentCreation", "false"),
            Map.entry("kie.mbeans", "enabled"),
            Map.entry("org.drools.equalitymemory", "fastutil"),
            Map.entry("org.drools.queuetype", "treeset"));

    private static final Pattern NAAM = Pattern.compile("(?:org\\.)?(?:drools|kie)\\.[A-Za-z][A-Za-z.]*[A-Za-z]");

    private static final String PAD = Eigenjvm.pad(Eigenjvm.padVanEenProgramma());

    private static List<String> verwacht;

    @BeforeAll
    static void beslisHier() {
        verwacht = EersteVraag.besluiten(Weegwijzer.met(Kennisbank.load("zhz")));
    }

    private static List<Path> jarsVanDrools() {
        return Eigenjvm.padVanEenProgramma().stream()
                .filter(p -> p.getFileName().toString().matches("(drools|kie)-.*\\.jar"))
                .toList();
    }

    // Every name that stands in a class of Drools and could be that of a setting.
    private static SortedSet<String> namen() throws IOException {
        SortedSet<String> namen = new TreeSet<>();
        for (Path pad : jarsVanDrools()) {
            try (JarFile jar = new JarFile(pad.toFile())) {
                for (JarEntry deel : Collections.list(jar.entries())) {
                    if (deel.getName().matches(".*\\.(class|conf)")) {
                        try (InputStream in = jar.getInputStream(deel)) {
                            Matcher naam = NAAM.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                            naam.results().forEach(n -> namen.add(n.group()));
                        }
                    }
                }
            }
        }
        return namen;
    }

    // Every kind of part that Drools lets others put another in the place of.
    private static SortedSet<String> diensten() throws IOException {
        SortedSet<String> diensten = new TreeSet<>();
        for (Path pad : jarsVanDrools()) {
            try (JarFile jar = new JarFile(pad.toFile())) {
                jar.stream()
                        .map(JarEntry::getName)
                        .filter(n -> n.endsWith(".class"))
                        .map(n -> n.replace('/', '.').replaceFirst("\\.class$", ""))
                        .filter(AndermansDroolsTest::isDienst)
                        .forEach(diensten::add);
            }
        }
        return diensten;
    }

    private static boolean isDienst(String naam) {
        try {
            Class<?> klasse = Class.forName(naam, false, KieService.class.getClassLoader());
            return klasse.isInterface() && KieService.class.isAssignableFrom(klasse) && klasse != KieService.class;
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // needs what is not on this class path
        }
    }

    private static Callable<Afloop> vraag(List<String> opties, String pad) {
        return Eigenjvm.programma(opties, pad, EersteVraag.class, "vraag");
    }

    private static String voorop(Path map, String pad) {
        return map + java.io.File.pathSeparator + pad;
    }

    private static void beslistGelijk(List<Callable<Afloop>> programmas) {
        assertThat(Eigenjvm.samen(programmas)).allSatisfy(afloop -> {
            assertThat(afloop.code()).as(afloop.uitvoer()).isZero();
            assertThat(afloop.regels()).isEqualTo(verwacht);
        });
    }

    // What the message says where load refused.
    private static String weigering(Afloop afloop) {
        assertThat(afloop.code()).as(afloop.uitvoer()).isEqualTo(EersteVraag.GEWEIGERD);
        String uitvoer = afloop.uitvoer();
        String bericht = uitvoer.substring(uitvoer.indexOf(EersteVraag.WEIGERING));
        assertThat(bericht).contains("BANK-36").doesNotContain(GEHEIM);
        return bericht;
    }

    @Test
    @DisplayName(
            "Instellingen: wat er ook voor Drools is gezet, in de JVM of op het class path, het besluit is hetzelfde")
    void vraag_elkeInstellingGezet_gelijk(@TempDir Path map) throws IOException {
        SortedSet<String> namen = namen();
        assertThat(namen)
                .hasSizeGreaterThan(80)
                .contains("drools.shareAlphaNodes", "drools.threadSafe", "kie.mbeans")
                .containsAll(GEWEIGERD)
                .containsAll(ANDERS.keySet());
        Path meta = Files.createDirectories(map.resolve("META-INF"));
        String bestand = namen.stream().map(n -> n + " = raar\n").collect(Collectors.joining());
        Files.writeString(meta.resolve("kie.properties.conf"), bestand);
        Files.writeString(meta.resolve("kie.default.properties.conf"), bestand);
        namen.removeAll(GEWEIGERD);

        List<Callable<Afloop>> programmas = new ArrayList<>();
        for (String waarde : WAARDEN) {
            programmas.add(
                    vraag(namen.stream().map(n -> "-D" + n + "=" + waarde).toList(), PAD));
        }
        List<String> anders = ANDERS.entrySet().stream()
                .map(e -> "-D" + e.getKey() + "=" + e.getValue())
                .toList();
        programmas.add(vraag(anders, PAD));
        programmas.add(vraag(anders, Eigenjvm.PAD));
        programmas.add(vraag(List.of(), voorop(map, PAD)));
        beslistGelijk(programmas);
    }

    @Test
    @DisplayName(
            "Instellingen: waarmee Drools niet kan werken, daarmee laadt de kennisbank niet; de naam staat erbij, de waarde niet")
    void laad_onbruikbareInstelling_geweigerdMetNaam() {
        List<Afloop> aflopen = Eigenjvm.samen(GEWEIGERD.stream()
                .map(n -> vraag(List.of("-D" + n + "=" + GEHEIM), PAD))
                .toList());

        for (int i = 0; i < aflopen.size(); i++) {
            assertThat(weigering(aflopen.get(i))).contains("-D" + GEWEIGERD.get(i));
        }
    }

    @Test
    @DisplayName(
            "Diensten: wie een deel van Drools vervangt waarmee regels draaien, laadt de kennisbank niet; het deel staat erbij")
    void laad_vervangenDienst_geweigerdMetNaam(@TempDir Path map) throws IOException {
        List<String> diensten = OPGEZOCHT.stream().sorted().toList();
        List<Callable<Afloop>> programmas = new ArrayList<>();
        for (String dienst : diensten) {
            programmas.add(vraag(List.of(), voorop(metDienst(map.resolve(dienst), dienst, "bestaat.Niet"), PAD)));
        }
        String vervangen = RuntimeComponentFactory.class.getName();
        Path ander = metDienst(map.resolve("ander"), vervangen, VreemdeDienst.class.getName());
        programmas.add(vraag(List.of(), voorop(ander, PAD)));
        List<Afloop> aflopen = Eigenjvm.samen(programmas);

        for (int i = 0; i < diensten.size(); i++) {
            assertThat(weigering(aflopen.get(i))).contains(diensten.get(i));
        }
        assertThat(weigering(aflopen.get(diensten.size()))).contains(vervangen, VreemdeDienst.class.getName());
    }

    @Test
    @DisplayName("Diensten: wie een ander deel van Drools vervangt, krijgt hetzelfde besluit")
    void vraag_andereDienstenVervangen_gelijk(@TempDir Path map) throws IOException {
        SortedSet<String> diensten = diensten();
        assertThat(diensten).containsAll(OPGEZOCHT).hasSizeGreaterThan(OPGEZOCHT.size() + 10);
        diensten.removeAll(OPGEZOCHT);
        for (String dienst : diensten) {
            metDienst(map, dienst, "bestaat.Niet");
        }

        beslistGelijk(List.of(vraag(List.of(), voorop(map, PAD))));
    }

    private static Path metDienst(Path map, String dienst, String dader) throws IOException {
        Path diensten = Files.createDirectories(map.resolve("META-INF/services"));
        Files.writeString(diensten.resolve(dienst), dader + "\n");
        return map;
    }
}
