package nl.weegwijzer.besluit;

import java.util.List;

/**
 * Whether the parties keep what they agreed, and what follows where they do not.
 *
 * @param voortgang how the case progresses as a whole
 * @param toezeggingen what became of each agreement, in the order of the case
 * @param onderbouwing what is still to be done, questions and reasons
 */
public record Voortgangsoordeel(Voortgang voortgang, List<PerAfspraak> toezeggingen, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Voortgangsoordeel {
        toezeggingen = List.copyOf(toezeggingen);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.VOORTGANG;
    }

    /**
     * What became of one agreement.
     *
     * @param kenmerk its pseudonym
     * @param nakoming whether it was kept
     * @param vervolg what follows
     */
    public record PerAfspraak(String kenmerk, Nakoming nakoming, Vervolg vervolg) {}
}
