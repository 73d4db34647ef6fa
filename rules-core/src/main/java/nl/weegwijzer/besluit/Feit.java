package nl.weegwijzer.besluit;

/**
 * A fact that a conclusion rests on.
 *
 * @param naam the fact, as the rules call it, for example {@code het criterium direct gevaar}
 * @param waarde its value, for example {@code ja}
 */
public record Feit(String naam, String waarde) {}
