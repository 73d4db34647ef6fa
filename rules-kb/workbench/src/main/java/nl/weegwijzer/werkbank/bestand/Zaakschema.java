package nl.weegwijzer.werkbank.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.werkbank.json.Jsonschrijver;

/**
 * The JSON Schema (draft 2020-12) of case files, derived from the same {@link Vorm} as the reader. What a schema cannot
 * say, such as facts that contradict each other and keys that stand twice, only the reader finds.
 */
public final class Zaakschema {
    /** Where the published schema stands in the jar. */
    public static final String PLAATS = "META-INF/weegwijzer/zaak.schema.json";

    private static final String KENMERK = "^(?!.*[0-9]{6})[A-Za-z][A-Za-z0-9-]{0,39}$";

    private final Properties omschrijvingen = omschrijvingen();
    private final Map<String, Object> definities = new TreeMap<>();

    private Zaakschema() {}

    /** The published schema, as it stands in the jar. */
    public static String gepubliceerd() {
        try (InputStream in = bron("/" + PLAATS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as the records of today give it. */
    static String afgeleid() {
        return Jsonschrijver.schrijf(new Zaakschema().geheel());
    }

    private Map<String, Object> geheel() {
        for (Vraag<?, ?> vraag : Vragen.alle()) {
            definities.put(vraag.soort().woord(), groep(Vraagsleutel.vorm(vraag), List.of(vraag.soort())));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:weegwijzer:zaak");
        schema.put("title", "Een zaak voor de Weegwijzer");
        schema.put("description", omschrijving("zaak"));
        schema.put("type", "object");
        schema.put("required", List.of(Vraagsleutel.SLEUTEL));
        schema.put(
                "oneOf",
                Vraagsleutel.woorden().stream().map(Zaakschema::verwijzing).toList());
        schema.put("$defs", definities);
        return schema;
    }

    private Map<String, Object> groep(Vorm.Groep vorm, List<Vraagsoort> vragen) {
        Map<String, Object> velden = new LinkedHashMap<>();
        List<String> verplicht = new ArrayList<>();
        for (Vraagsoort vraag : vragen) {
            velden.put(
                    Vraagsleutel.SLEUTEL,
                    map("description", omschrijving(Vraagsleutel.SLEUTEL), "const", vraag.woord()));
            verplicht.add(Vraagsleutel.SLEUTEL);
        }
        for (Vorm.Veld veld : vorm.velden()) {
            velden.put(veld.naam(), veld(vorm, veld));
            if (veld.standaard().isEmpty()) {
                verplicht.add(veld.naam());
            }
        }
        Map<String, Object> groep = map("type", "object", "additionalProperties", false, "properties", velden);
        if (!verplicht.isEmpty()) {
            groep.put("required", verplicht);
        }
        return groep;
    }

    private Map<String, Object> veld(Vorm.Groep vorm, Vorm.Veld veld) {
        Map<String, Object> uitleg =
                map("description", omschrijving(vorm.soort().getSimpleName() + "." + veld.naam()));
        uitleg.putAll(vorm(veld.vorm()));
        return uitleg;
    }

    private Map<String, Object> vorm(Vorm vorm) {
        if (vorm instanceof Vorm.Woorden woorden) {
            return gedeeld(
                    woorden.soort(),
                    map("type", "string", "enum", woorden.waarden().keySet()));
        }
        if (vorm instanceof Vorm.Lijst lijst) {
            return map("type", "array", "maxItems", Vorm.LANGSTE_LIJST, "items", vorm(lijst.deel()));
        }
        if (vorm instanceof Vorm.Groep groep) {
            return gedeeld(groep.soort(), groep(groep, List.of()));
        }
        if (vorm instanceof Vorm.Deelzaak) {
            return map("oneOf", deelzaken());
        }
        if (vorm instanceof Vorm.Datum) {
            return map("type", "string", "format", "date", "pattern", "^" + Vorm.DATUM + "$");
        }
        return map("type", "string", "pattern", vorm instanceof Vorm.Kenmerk ? KENMERK : "^" + Vorm.NAAM + "$");
    }

    /** What an overview is made of: like a case of its own, but with the reference date of the whole. */
    private List<Map<String, Object>> deelzaken() {
        List<Map<String, Object>> verwijzingen = new ArrayList<>();
        for (Vraag<?, ?> vraag : Vragen.alle()) {
            if (vraag.soort() != Vraagsoort.OVERZICHT) {
                String naam = "deel-" + vraag.soort().woord();
                Map<String, Object> deel = groep(Vraagsleutel.vorm(vraag), List.of(vraag.soort()));
                deel.put("required", List.of(Vraagsleutel.SLEUTEL));
                definities.put(naam, deel);
                verwijzingen.add(verwijzing(naam));
            }
        }
        return verwijzingen;
    }

    private Map<String, Object> gedeeld(Class<?> soort, Map<String, Object> inhoud) {
        definities.put(soort.getSimpleName(), inhoud);
        return verwijzing(soort.getSimpleName());
    }

    private static Map<String, Object> verwijzing(String naam) {
        return map("$ref", "#/$defs/" + naam);
    }

    private String omschrijving(String sleutel) {
        return Objects.requireNonNull(omschrijvingen.getProperty(sleutel), sleutel);
    }

    private static Properties omschrijvingen() {
        Properties eigenschappen = new Properties();
        try (Reader lezer = new InputStreamReader(bron("omschrijvingen.properties"), StandardCharsets.UTF_8)) {
            eigenschappen.load(lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return eigenschappen;
    }

    private static InputStream bron(String naam) {
        return Objects.requireNonNull(Zaakschema.class.getResourceAsStream(naam), naam);
    }

    /** A map of keys and values by turns, in this order. */
    private static Map<String, Object> map(Object... paren) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int plek = 0; plek < paren.length; plek += 2) {
            map.put((String) paren[plek], paren[plek + 1]);
        }
        return map;
    }
}
