package nl.weegwijzer.internal.taal;

import java.util.List;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.tekst.Lijn;

/**
 * A rule with the lines that say it, from {@code regel} up to and with {@code einde}.
 *
 * @param thema its subject
 * @param regel the rule
 * @param lijnen its lines
 */
public record Blok(Thema thema, Regel regel, List<Lijn> lijnen) {
    /** Copies the lines. */
    public Blok {
        lijnen = List.copyOf(lijnen);
    }

    /** The number of its last line. */
    int einde() {
        return lijnen.get(lijnen.size() - 1).nummer();
    }
}
