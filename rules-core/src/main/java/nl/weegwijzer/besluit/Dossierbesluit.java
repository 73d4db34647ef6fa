package nl.weegwijzer.besluit;

import java.util.List;

/**
 * What is recorded where, who may see it, and what may be passed on (norms 9.1.5.o.g to 9.1.5.o.i, 8.2.a and 9.2.s).
 * For the professional who keeps the dossier; never to be shown to the family: that a piece is shielded says something
 * too.
 *
 * @param inzage what becomes of a request to see the dossier
 * @param stukken what is said of each piece, in the order of the case
 * @param onderbouwing duties, questions and reasons
 */
public record Dossierbesluit(Inzageoordeel inzage, List<PerStuk> stukken, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Dossierbesluit {
        stukken = List.copyOf(stukken);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.DOSSIER;
    }

    /**
     * What is said of one piece.
     *
     * @param stuk its pseudonym
     * @param plaats where it is kept
     * @param inzicht whether the parents can see it
     * @param doorgeven whether it may be passed on
     */
    public record PerStuk(String stuk, Bewaarplaats plaats, Zichtbaarheid inzicht, Doorgeefoordeel doorgeven) {}
}
