package nl.weegwijzer.scenario.dekking;

import java.util.List;
import nl.weegwijzer.scenario.dekking.Meting.Soort;
import nl.weegwijzer.scenario.dekking.Meting.Stand;

/**
 * What a suite touches of a knowledge base.
 *
 * @param kennisbank id and version of the knowledge base
 * @param scenarios how many scenarios counted: those that pass
 * @param terzijde how many did not, because they fail
 * @param metingen everything that a suite must touch, in the order of kinds and files
 */
public record Dekking(String kennisbank, int scenarios, int terzijde, List<Meting> metingen) {
    /** Copies the list. */
    public Dekking {
        metingen = List.copyOf(metingen);
    }

    /** The things of one kind. */
    public List<Meting> van(Soort soort) {
        return metingen.stream().filter(m -> m.soort() == soort).toList();
    }

    /** The things that were not touched and could be. */
    public List<Meting> ongedekt() {
        return metingen.stream().filter(m -> m.stand() == Stand.NIET_GEDEKT).toList();
    }

    /** How much of these was touched, in hundredths, rounded down: 100 means all. What cannot be does not count. */
    public static int procent(List<Meting> metingen) {
        long telt = metingen.stream().filter(m -> m.stand() != Stand.KAN_NIET).count();
        long gedekt = metingen.stream().filter(m -> m.stand() == Stand.GEDEKT).count();
        return telt == 0 ? 100 : (int) (100 * gedekt / telt);
    }

    /** How much of everything was touched, in hundredths, rounded down. */
    public int procent() {
        return procent(metingen);
    }
}
