package nl.weegwijzer.werkbank.vscode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.werkbank.json.Jsonschrijver;

/** The files of the extension, the same bytes for the same vocabulary. Stateless and thread-safe. */
public final class Extensie {
    /** The name of the extension, and of the language in an editor. */
    public static final String NAAM = "weegwijzer-regels";

    private static final String LEESMIJ = "README.md";
    private static final String GRAMMATICA = "syntaxes/weegwijzer.tmLanguage.json";
    private static final String FRAGMENTEN = "snippets/weegwijzer.json";
    private static final String TAAL = "language-configuration.json";

    private Extensie() {}

    /**
     * The files by path.
     *
     * @param lijst what can be said
     * @param versie the version of this program
     */
    public static Map<String, byte[]> bestanden(Woordenlijst lijst, String versie) {
        Map<String, byte[]> bestanden = new TreeMap<>();
        bestanden.put("package.json", json(pakket(versie)));
        bestanden.put(TAAL, json(taal()));
        bestanden.put(GRAMMATICA, json(Grammatica.van(lijst)));
        bestanden.put(FRAGMENTEN, json(Fragmenten.van(lijst)));
        bestanden.put(LEESMIJ, leesmij());
        return bestanden;
    }

    private static Map<String, Object> pakket(String versie) {
        Map<String, Object> pakket = new LinkedHashMap<>();
        pakket.put("name", NAAM);
        pakket.put("displayName", "Weegwijzer-regels");
        pakket.put(
                "description", "Kleurt regelbestanden van Weegwijzer, vult zinnen aan en wijst onbekende zinnen aan.");
        pakket.put("version", versie.replaceFirst("-.*", ""));
        pakket.put("publisher", "weegwijzer");
        pakket.put("license", "Apache-2.0");
        pakket.put("engines", Map.of("vscode", "^1.75.0"));
        pakket.put("categories", List.of("Programming Languages", "Snippets"));
        pakket.put("contributes", bijdragen());
        return pakket;
    }

    private static Map<String, Object> bijdragen() {
        Map<String, Object> taal = new LinkedHashMap<>();
        taal.put("id", NAAM);
        taal.put("aliases", List.of("Weegwijzer-regels"));
        taal.put("extensions", List.of(".dslr"));
        taal.put("configuration", "./" + TAAL);
        Map<String, Object> grammatica = new LinkedHashMap<>();
        grammatica.put("language", NAAM);
        grammatica.put("scopeName", "source.weegwijzer");
        grammatica.put("path", "./" + GRAMMATICA);
        Map<String, Object> fragmenten = new LinkedHashMap<>();
        fragmenten.put("language", NAAM);
        fragmenten.put("path", "./" + FRAGMENTEN);
        Map<String, Object> bijdragen = new LinkedHashMap<>();
        bijdragen.put("languages", List.of(taal));
        bijdragen.put("grammars", List.of(grammatica));
        bijdragen.put("snippets", List.of(fragmenten));
        bijdragen.put("configurationDefaults", Map.of("[" + NAAM + "]", Map.of("editor.tabSize", 4)));
        return bijdragen;
    }

    private static Map<String, Object> taal() {
        Map<String, Object> taal = new LinkedHashMap<>();
        taal.put("comments", Map.of("lineComment", "#"));
        taal.put("autoClosingPairs", List.of(List.of("\"", "\"")));
        taal.put("surroundingPairs", List.of(List.of("\"", "\"")));
        Map<String, Object> grenzen = new LinkedHashMap<>();
        grenzen.put("start", "^\\s*regel\\b");
        grenzen.put("end", "^\\s*einde\\s*$");
        taal.put("folding", Map.of("markers", grenzen));
        return taal;
    }

    private static byte[] json(Map<String, Object> inhoud) {
        return Jsonschrijver.schrijf(inhoud).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] leesmij() {
        try (InputStream in = Extensie.class.getResourceAsStream(LEESMIJ)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
