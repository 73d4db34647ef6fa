package nl.weegwijzer.werkbank.nieuw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.tekst.Bronnen;

/** The files of a knowledge base to start from. Stateless and thread-safe. */
public final class Beginkennisbank {
    /** The text that explains the files. */
    public static final String LEESMIJ = "LEESMIJ.md";

    private static final String KENNISBANK = "kennisbank.yaml";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern TITEL = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,200}");

    private Beginkennisbank() {}

    /** Whether this can be the id of a knowledge base. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether this can be the title of a knowledge base. */
    public static boolean isTitel(String titel) {
        return TITEL.matcher(titel).matches() && !titel.isBlank();
    }

    /**
     * The files by path, sorted: those of a knowledge base on the class path with its scenarios, and a text that
     * explains them.
     *
     * @param bron the id of the knowledge base that is copied
     * @param id the id of the new one; empty to leave it as it is
     * @param titel the title of the new one; empty to leave it as it is
     */
    public static Map<String, byte[]> bestanden(String bron, Optional<String> id, Optional<String> titel) {
        Bronnenmap map = new Bronnenmap(Beginkennisbank.class.getClassLoader(), bron);
        Bronnen bronnen = map.bronnen().orElseThrow(() -> new IllegalStateException("no knowledge base " + bron));
        Map<String, byte[]> bestanden = new TreeMap<>();
        bronnen.paden().forEach(pad -> bestanden.put(pad, bronnen.inhoud(pad)));
        bestanden.putAll(map.scenarios());
        String kop = bronnen.tekst(KENNISBANK).orElseThrow();
        kop = id.isPresent() ? vulIn(kop, "id", id.get()) : kop;
        kop = titel.isPresent() ? vulIn(kop, "titel", aangehaald(titel.get())) : kop;
        bestanden.put(KENNISBANK, kop.getBytes(StandardCharsets.UTF_8));
        bestanden.put(LEESMIJ, leesmij());
        return bestanden;
    }

    private static String vulIn(String yaml, String sleutel, String waarde) {
        Matcher regel =
                Pattern.compile("^" + sleutel + ":.*$", Pattern.MULTILINE).matcher(yaml);
        if (!regel.find()) {
            throw new IllegalStateException("no " + sleutel);
        }
        return regel.replaceFirst(Matcher.quoteReplacement(sleutel + ": " + waarde));
    }

    private static String aangehaald(String tekst) {
        return "\"" + tekst.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static byte[] leesmij() {
        try (InputStream in = Beginkennisbank.class.getResourceAsStream(LEESMIJ)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
