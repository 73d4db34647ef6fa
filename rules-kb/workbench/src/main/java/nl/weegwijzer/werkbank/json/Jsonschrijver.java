package nl.weegwijzer.werkbank.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes maps, collections, strings, booleans and whole numbers as JSON, the same bytes on every system: two spaces, a
 * line feed, keys in the order of the map. An empty optional is null. Stateless and thread-safe.
 */
public final class Jsonschrijver {
    private static final JsonFactory FABRIEK = JsonFactory.builder().build();

    private Jsonschrijver() {}

    /** The value as JSON, ending in a line feed. */
    public static String schrijf(Map<String, ?> waarde) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator schrijver = FABRIEK.createGenerator(new Opmaak(), tekst)) {
            schrijf(schrijver, waarde);
        }
        return tekst.append('\n').toString();
    }

    private static void schrijf(JsonGenerator schrijver, Object waarde) {
        if (waarde instanceof Map<?, ?> groep) {
            schrijver.writeStartObject();
            groep.forEach((sleutel, deel) -> {
                schrijver.writeName(String.valueOf(sleutel));
                schrijf(schrijver, deel);
            });
            schrijver.writeEndObject();
        } else if (waarde instanceof Iterable<?> rij) {
            schrijver.writeStartArray();
            rij.forEach(deel -> schrijf(schrijver, deel));
            schrijver.writeEndArray();
        } else if (waarde instanceof Optional<?> mogelijk) {
            mogelijk.ifPresentOrElse(w -> schrijf(schrijver, w), schrijver::writeNull);
        } else if (waarde instanceof Boolean juist) {
            schrijver.writeBoolean(juist);
        } else if (waarde instanceof Integer getal) {
            schrijver.writeNumber(getal);
        } else if (waarde instanceof String tekst) {
            schrijver.writeString(tekst);
        } else {
            throw new IllegalArgumentException(
                    "no JSON for " + waarde.getClass().getName());
        }
    }

    private static final class Opmaak extends ObjectWriteContext.Base {
        private static final Separators TEKENS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(TEKENS)
                    .withArrayIndenter(inspringing)
                    .withObjectIndenter(inspringing);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
