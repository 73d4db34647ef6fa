package nl.weegwijzer.besluit;

/**
 * The answer to one question about one case, with its reasons. Advice to a professional, not a decision by itself.
 *
 * <p>Implemented by the decisions of this library, one type for each question. Immutable and thread-safe.
 */
public interface Besluit {
    /** Which question this answers. Never null, and the same for every decision of one type. */
    Vraagsoort vraag();

    /** Duties, open questions and reasons. */
    Onderbouwing onderbouwing();
}
