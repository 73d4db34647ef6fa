package nl.weegwijzer.besluit;

/**
 * A norm or a ruling that a conclusion rests on.
 *
 * @param id its id, for example {@code 9.1.5.o.t} or {@code D-3}
 * @param bron where it stands: the paragraph of the agreements, or the kind of ruling
 * @param tekst what it says, in the knowledge base's own words
 */
public record Grond(String id, String bron, String tekst) {}
