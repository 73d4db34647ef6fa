package nl.weegwijzer.internal.model;

/**
 * A ruling: how the agreements are read where they leave room. Immutable and thread-safe.
 *
 * @param id its id, unique among norms and rulings
 * @param titel what it is about
 * @param tekst what it says
 * @param plaats where it stands
 */
public record Duiding(String id, String titel, String tekst, Plaats plaats) {}
