package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;

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
 * @param naslag all that is known of them, and the tables as they stand in their files
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
        Naslag naslag,
        String vingerafdruk)
        implements Geldend {
    /** The rows of the table of terms that hold on a day and run from this one, in the order of the table. */
    public List<Termijnregel> termijnen(Anker anker, LocalDate dag) {
        return termijnen.stream()
                .filter(t -> t.anker() == anker && t.geldtOp(dag))
                .toList();
    }

    /**
     * The row of the table of terms with this name that holds on a day.
     *
     * @throws OnbruikbareKennisbankException where none does
     */
    public Termijnregel termijn(String naam, LocalDate dag) {
        return termijnen.stream()
                .filter(t -> t.naam().equals(naam) && t.geldtOp(dag))
                .findFirst()
                .orElseThrow(() -> new OnbruikbareKennisbankException(List.of(Diagnose.over(
                        "BANK-22",
                        "tabellen/termijnen.csv",
                        "de termijn `" + naam + "` geldt niet op " + dag,
                        "voeg een rij toe die op die dag geldt"))));
    }
}
