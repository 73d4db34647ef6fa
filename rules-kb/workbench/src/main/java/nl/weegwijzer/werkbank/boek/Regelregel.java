package nl.weegwijzer.werkbank.boek;

/**
 * A rule in a list.
 *
 * @param id its id, with where it stands
 * @param titel its title
 * @param scenarios how many scenarios are about it, with where they stand
 */
public record Regelregel(Stukje id, String titel, Stukje scenarios) {}
