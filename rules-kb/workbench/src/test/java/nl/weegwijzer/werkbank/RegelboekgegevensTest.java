package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.scenario.Scenarios;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the pages of the book: the norms for another program, and what the search looks in. */
class RegelboekgegevensTest {
    private static final Pattern ID_IN_YAML = Pattern.compile("(?m)^ +- id: \"([^\"]+)\"");

    @TempDir
    static Path map;

    private static Boekmap boek;
    private static Kennis kennis;
    private static Map<String, Document> bladen;

    @BeforeAll
    static void maak() {
        boek = Boekmap.maak(Boekmap.ZHZ, map.resolve("boek"));
        kennis = Lezing.van(Boekmap.ZHZ).kennis().orElseThrow();
        bladen = boek.bladen();
    }

    private static List<Regel> regels() {
        return kennis.themas().stream().flatMap(t -> t.regels().stream()).toList();
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    @Test
    @DisplayName("Regelboek: normen.json noemt elke norm, in de volgorde van normen.yaml")
    void normenJson() throws Exception {
        List<String> ids = new ArrayList<>();
        Matcher vinder = ID_IN_YAML.matcher(Files.readString(Boekmap.ZHZ.resolve("normen.yaml")));
        while (vinder.find()) {
            ids.add(vinder.group(1));
        }
        var json = new ObjectMapper().readTree(boek.tekst("normen.json"));
        List<String> gekregen = new ArrayList<>();
        json.get("normen").forEach(n -> gekregen.add(n.get("id").asText()));

        assertThat(ids).hasSize(143);
        assertThat(gekregen).isEqualTo(ids);
        json.get("normen").forEach(n -> {
            assertThat(n.fieldNames())
                    .toIterable()
                    .containsExactly("id", "soort", "regels", "tabellen", "scenarios", "reden");
            String id = n.get("id").asText();
            assertThat(n.get("regels").size()).as(id).isEqualTo((int)
                    regels().stream().filter(r -> r.normen().contains(id)).count());
            assertThat(n.get("soort").size()).as(id).isPositive();
        });
    }

    @Test
    @DisplayName("Regelboek: in normen.json staan de rijen, tabellen en scenario's van een norm")
    void normenJsonVanEenNorm() throws Exception {
        var json = new ObjectMapper().readTree(boek.tekst("normen.json"));
        var norm = stroom(json.get("normen"))
                .filter(n -> n.get("id").asText().equals("9.1.5.o.t"))
                .findFirst()
                .orElseThrow();
        List<String> regels = stroom(norm.get("regels")).map(r -> r.asText()).toList();
        List<String> tabellen =
                stroom(norm.get("tabellen")).map(r -> r.asText()).toList();
        List<String> scenarios =
                stroom(norm.get("scenarios")).map(r -> r.asText()).toList();

        assertThat(regels).contains("TRI-06", "WEG-01");
        assertThat(tabellen).containsExactly("termijnen", "weging");
        assertThat(norm.get("reden").isNull()).isTrue();
        assertThat(scenarios).isNotEmpty().allMatch(s -> s.matches("[a-z-]+\\.feature:[0-9]+ .+"));
        Set<String> plaatsen = Scenarios.lees(Boekmap.ZHZ).scenarios().stream()
                .filter(s -> s.genoemdeRegels().stream().anyMatch(regels::contains))
                .map(s -> s.bestand() + ":" + s.regel())
                .collect(Collectors.toSet());
        assertThat(scenarios.stream().map(s -> s.split(" ", 2)[0])).containsAll(plaatsen);
    }

    @Test
    @DisplayName("Regelboek: wat te vinden is, bestaat, en elke norm en regel is te vinden")
    void zoekindex() throws Exception {
        String script = boek.tekst("zoekindex.js");
        String begin = "\"use strict\";\nvar zoekindex = ";
        assertThat(script).startsWith(begin).endsWith(";\n");
        var delen = new ObjectMapper()
                .readTree(script.substring(begin.length(), script.length() - 2))
                .get("delen");
        Set<String> gevonden = new HashSet<>();
        delen.forEach(d -> {
            gevonden.add(d.get("id").asText());
            String[] plek = d.get("plek").asText().split("#", 2);
            assertThat(bladen).containsKey(plek[0]);
            if (plek.length > 1) {
                assertThat(bladen.get(plek[0]).getElementById(plek[1])).isNotNull();
            }
        });
        assertThat(gevonden).containsAll(kennis.gronden().keySet());
        assertThat(gevonden).containsAll(regels().stream().map(Regel::id).toList());
    }
}
