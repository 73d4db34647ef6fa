package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Grond;

/**
 * A knowledge base, read and checked.
 *
 * @param id its id
 * @param titel its title
 * @param versie its version
 * @param vanaf the first day on which it holds
 * @param tot the last day on which it holds; empty while it holds
 * @param themas the rules, per subject, in the order of the vocabulary
 * @param termijnen the table of terms
 * @param gemeenten the table of municipalities
 * @param organisaties the overview of contacts; empty where the knowledge base has none
 * @param gronden norms and rulings by id
 * @param vingerafdruk SHA-256 over all source files, in hexadecimal
 */
public record Kennis(
        String id,
        String titel,
        String versie,
        LocalDate vanaf,
        Optional<LocalDate> tot,
        List<Themaregels> themas,
        List<Termijnregel> termijnen,
        List<Gemeenteregel> gemeenten,
        List<Organisatieregel> organisaties,
        Map<String, Grond> gronden,
        String vingerafdruk) {
    /** Whether the knowledge base holds on this day. */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(vanaf) && tot.map(t -> !dag.isAfter(t)).orElse(true);
    }
}
