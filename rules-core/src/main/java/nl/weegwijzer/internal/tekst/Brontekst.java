package nl.weegwijzer.internal.tekst;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a file as lines, with only characters that may stand in it.
 *
 * @param bestand the file
 * @param lijnen all its lines
 */
public record Brontekst(String bestand, List<Lijn> lijnen) {
    /** The lines that say something: no empty ones, and none that begin with {@code #}. */
    public List<Lijn> zinnen() {
        return lijnen.stream()
                .filter(l -> !l.zin().isEmpty() && !l.zin().startsWith("#"))
                .toList();
    }

    /** The text, with line feeds. */
    public String tekst() {
        return lijnen.stream().map(Lijn::tekst).collect(Collectors.joining("\n"));
    }

    /** The line with this number, or the last one. */
    public Lijn lijn(int nummer) {
        return lijnen.get(Math.max(0, Math.min(nummer, lijnen.size()) - 1));
    }
}
