package nl.weegwijzer.zaak;

/**
 * A value with one fixed Dutch word: the word of the rule files, of case files and of everything that a reader sees.
 *
 * <p>Implemented by enums only. Immutable and thread-safe.
 */
public interface Woord {
    /** The Dutch word, never blank, unique within its enum. */
    String woord();
}
