package nl.weegwijzer.scenario.taal;

import java.util.List;

/**
 * What a scenario asks and expects.
 *
 * @param feiten the question and the facts
 * @param verwachtingen what must come out
 */
public record Opdracht(Feiten feiten, List<Verwachting> verwachtingen) {
    /** Copies the list. */
    public Opdracht {
        verwachtingen = List.copyOf(verwachtingen);
    }

    /** Whether the decision may say more than what is named. */
    public boolean alleenEenDeel() {
        return verwachtingen.stream()
                        .noneMatch(v -> v instanceof Verwachting.Zegt zegt && zegt.vorm() == Verwachting.Vorm.HELE)
                || verwachtingen.stream()
                        .anyMatch(
                                v -> v instanceof Verwachting.Zegt zegt && zegt.vorm() == Verwachting.Vorm.ONDER_MEER);
    }

    /** Whether the case must be refused. */
    boolean moetGeweigerd() {
        return verwachtingen.stream().anyMatch(Verwachting.Geweigerd.class::isInstance);
    }
}
