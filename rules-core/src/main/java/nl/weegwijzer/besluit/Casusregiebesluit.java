package nl.weegwijzer.besluit;

import java.util.List;
import nl.weegwijzer.zaak.Antwoord;

/**
 * Who has the casusregie, and whether youth health care may be case manager (norms F.1, F.2 and 8.2.g). Immutable and
 * thread-safe.
 *
 * @param houder who has the casusregie for the family; never nobody
 * @param vast whether that is settled; {@code NEE} where it hangs on a fact that is not known or not arranged
 * @param jgzCasemanager whether youth health care may be case manager
 * @param kinderen who has the casusregie for each child, in the order of the case
 * @param onderbouwing duties, possibilities, questions and reasons
 */
public record Casusregiebesluit(
        Houder houder, Antwoord vast, Vervulling jgzCasemanager, List<PerKind> kinderen, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Casusregiebesluit {
        kinderen = List.copyOf(kinderen);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.CASUSREGIE;
    }

    /**
     * Who has the casusregie for one child.
     *
     * @param kenmerk the pseudonym of the child
     * @param kindhouder who has it; never nobody
     */
    public record PerKind(String kenmerk, Kindhouder kindhouder) {}
}
