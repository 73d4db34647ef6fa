package nl.weegwijzer.besluit;

/**
 * The answer to one question about one case, with its reasons. Advice to a professional, not a decision by itself.
 *
 * <p>Implemented by the decisions of this library, one type for each question. Immutable and thread-safe.
 */
public interface Besluit {
    /** Duties, open questions and reasons. */
    Onderbouwing onderbouwing();
}
