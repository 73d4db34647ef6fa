package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;

/**
 * Why: one rule that applied, with everything it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param regel the id of the rule
 * @param titel its title
 * @param conclusies what it concluded, each as a Dutch sentence of the rule
 * @param normen the norms that it applies, at least one
 * @param duidingen the rulings that it uses, if any
 * @param zekerheid how firmly it stands
 * @param feiten the facts that it used, with their values
 * @param uitleg one sentence that a parent could understand
 * @param betreft the pseudonym of the child or other part of the case that it is about; empty for the whole case
 */
public record Reden(
        String regel,
        String titel,
        List<String> conclusies,
        List<Grond> normen,
        List<Grond> duidingen,
        Zekerheid zekerheid,
        List<Feit> feiten,
        String uitleg,
        Optional<String> betreft) {
    /** Copies the lists. */
    public Reden {
        conclusies = List.copyOf(conclusies);
        normen = List.copyOf(normen);
        duidingen = List.copyOf(duidingen);
        feiten = List.copyOf(feiten);
    }

    /** The same reason, with the facts of one case. */
    public Reden met(List<Feit> feitenVanDeZaak) {
        return new Reden(regel, titel, conclusies, normen, duidingen, zekerheid, feitenVanDeZaak, uitleg, betreft);
    }

    /** The same reason, about one part of the case. */
    public Reden over(String kenmerk) {
        return new Reden(regel, titel, conclusies, normen, duidingen, zekerheid, feiten, uitleg, Optional.of(kenmerk));
    }
}
