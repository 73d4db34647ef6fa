package nl.weegwijzer.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.scenario.taal.Bevinding;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param besluit the decision; empty where there is none
 * @param bevindingen in what it is not as expected
 * @param duur how long it took
 */
public record Proef(Scenario scenario, Optional<Besluit> besluit, List<Bevinding> bevindingen, Duration duur) {
    /** Copies the list. */
    public Proef {
        bevindingen = List.copyOf(bevindingen);
    }

    /** Whether all is as expected. */
    public boolean geslaagd() {
        return bevindingen.isEmpty() && scenario.diagnosen().isEmpty();
    }
}
