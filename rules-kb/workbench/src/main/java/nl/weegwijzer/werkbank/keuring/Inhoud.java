package nl.weegwijzer.werkbank.keuring;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.tekst.Bronnen;

/**
 * What a knowledge base consists of.
 *
 * @param regels how many rules there are per subject, rows of decision tables included; subjects with none left out
 * @param tabellen the names of the tables
 */
record Inhoud(Map<String, Integer> regels, List<String> tabellen) {
    private static final String MAP = "tabellen/";
    private static final String UITGANG = ".csv";

    /** Counts what stands in a folder or zip; empty where it has changed for the worse since it was loaded. */
    static Optional<Inhoud> van(String pad) {
        Lezing lezing = Lezing.van(Path.of(pad));
        return lezing.kennis().map(kennis -> {
            Map<String, Integer> regels = new LinkedHashMap<>();
            kennis.themas().stream()
                    .filter(t -> !t.regels().isEmpty())
                    .forEach(t -> regels.put(t.thema().naam(), t.regels().size()));
            return new Inhoud(regels, tabellen(lezing.bronnen()));
        });
    }

    private static List<String> tabellen(Bronnen bronnen) {
        return bronnen.paden(MAP, UITGANG).stream()
                .map(p -> p.substring(MAP.length(), p.length() - UITGANG.length()))
                .toList();
    }
}
