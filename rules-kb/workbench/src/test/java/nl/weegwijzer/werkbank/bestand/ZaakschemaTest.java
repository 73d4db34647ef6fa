package nl.weegwijzer.werkbank.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.werkbank.Goud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZaakschemaTest {
    private static final Path BRONNEN = Path.of("src", "test", "resources");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    Zaakschema.afgeleid(),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    /** What only the reader can see: contradictions, and keys that stand twice. */
    private static final Set<Code> ALLEEN_LEZER = Set.of(Code.BEZWAAR, Code.DUBBEL);

    private static final List<String> VERVANGINGEN =
            List.of("null", "7", "true", "\"\"", "\"jee\"", "\"x y\"", "\"2026-02-30\"", "\"2026-01-01\"", "[]", "{}");

    static Stream<Path> goede() {
        return bestanden("zaken", 8);
    }

    static Stream<Path> foute() {
        return bestanden("foute-zaken", 30);
    }

    @Test
    void gepubliceerd_schema_isWatDeRecordsGeven() {
        Goud.vergelijk(Path.of("src", "main", "resources").resolve(Zaakschema.PLAATS), Zaakschema.afgeleid());
    }

    @ParameterizedTest
    @MethodSource("goede")
    void validate_goedeZaak_isGeldig(Path bestand) throws Exception {
        assertThat(SCHEMA.validate(JSON.readTree(bestand.toFile()))).isEmpty();
        assertThat(Zaakbestand.lees(bestand.toString()).problemen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foute")
    void validate_fouteZaak_weigertWatDeLezerWeigert(Path bestand) throws Exception {
        try {
            vergelijk(Files.readString(bestand));
        } catch (OnleesbaarException e) {
            assertThat(e.probleem().code().onleesbaar()).isTrue();
        }
    }

    /** Replaces every part of every good case by everything that could be there, and leaves every part out once. */
    @ParameterizedTest
    @MethodSource("goede")
    void validate_elkDeelVervangen_isHetEensMetDeLezer(Path bestand) throws Exception {
        JsonNode zaak = JSON.readTree(bestand.toFile());
        for (String pad : paden(zaak, "")) {
            for (String vervanging : VERVANGINGEN) {
                vergelijk(vervang(zaak, pad, JSON.readTree(vervanging)));
            }
            vergelijk(verwijder(zaak, pad));
        }
    }

    private static void vergelijk(String tekst) throws OnleesbaarException, IOException {
        List<Probleem> problemen = Zaakbestand.van("zaak.json", tekst).problemen();
        boolean geldig = SCHEMA.validate(JSON.readTree(tekst)).isEmpty();

        if (!geldig) {
            assertThat(problemen)
                    .as("the reader accepts what the schema refuses: %s", tekst)
                    .isNotEmpty();
        }
        if (problemen.stream().anyMatch(p -> !ALLEEN_LEZER.contains(p.code()))) {
            assertThat(geldig)
                    .as("the schema accepts what the reader refuses: %s", tekst)
                    .isFalse();
        }
    }

    private static List<String> paden(JsonNode deel, String pad) {
        List<String> paden = new ArrayList<>();
        deel.fieldNames().forEachRemaining(sleutel -> {
            paden.add(pad + "/" + sleutel);
            paden.addAll(paden(deel.get(sleutel), pad + "/" + sleutel));
        });
        for (int nummer = 0; deel.isArray() && nummer < deel.size(); nummer++) {
            paden.add(pad + "/" + nummer);
            paden.addAll(paden(deel.get(nummer), pad + "/" + nummer));
        }
        return paden;
    }

    private static String vervang(JsonNode zaak, String pad, JsonNode waarde) {
        JsonNode kopie = zaak.deepCopy();
        JsonNode ouder = kopie.at(pad.substring(0, pad.lastIndexOf('/')));
        String laatste = pad.substring(pad.lastIndexOf('/') + 1);
        if (ouder instanceof ArrayNode rij) {
            rij.set(Integer.parseInt(laatste), waarde);
        } else {
            ((ObjectNode) ouder).set(laatste, waarde);
        }
        return kopie.toString();
    }

    private static String verwijder(JsonNode zaak, String pad) {
        JsonNode kopie = zaak.deepCopy();
        JsonNode ouder = kopie.at(pad.substring(0, pad.lastIndexOf('/')));
        String laatste = pad.substring(pad.lastIndexOf('/') + 1);
        if (ouder instanceof ArrayNode rij) {
            rij.remove(Integer.parseInt(laatste));
        } else {
            ((ObjectNode) ouder).remove(laatste);
        }
        return kopie.toString();
    }

    private static Stream<Path> bestanden(String map, int minstens) {
        try (Stream<Path> inhoud = Files.list(BRONNEN.resolve(map))) {
            List<Path> bestanden = inhoud.sorted().toList();
            assertThat(bestanden).hasSizeGreaterThanOrEqualTo(minstens);
            return bestanden.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
