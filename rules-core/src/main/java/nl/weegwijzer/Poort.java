package nl.weegwijzer;

import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;

/**
 * What a changed knowledge base must pass before it takes over in a running program; running scenarios on it, say.
 *
 * <p>Called by one thread at a time.
 *
 * <pre>{@code
 * Poort zelfdeId = kandidaat -> kandidaat.id().equals("zhz")
 *         ? List.of()
 *         : List.of(Diagnose.over("EIGEN-01", "kennisbank.yaml", "dit is een andere kennisbank", "zet `id: zhz`"));
 * }</pre>
 */
@FunctionalInterface
public interface Poort {
    /**
     * What stands in the way of this candidate; empty to let it pass. Something thrown keeps it out as well, and so
     * does null or a list with a null in it.
     *
     * @param kandidaat a knowledge base without errors, not yet in use
     */
    List<Diagnose> keur(Kennisbank kandidaat);
}
