package nl.weegwijzer.besluit;

/**
 * The answer to one question about one case, with its reasons. Advice to a professional, not a decision by itself.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Besluit permits Meldadvies, Triagebesluit, Overdrachtbesluit, Monitoringbesluit {
    /** Duties, open questions and reasons. */
    Onderbouwing onderbouwing();
}
