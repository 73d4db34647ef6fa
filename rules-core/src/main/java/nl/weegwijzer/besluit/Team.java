package nl.weegwijzer.besluit;

/**
 * The team that serves a municipality (norm 8.3.a).
 *
 * @param soort the kind of team, as the table of municipalities calls it
 * @param gemeente the municipality
 */
public record Team(String soort, String gemeente) {}
