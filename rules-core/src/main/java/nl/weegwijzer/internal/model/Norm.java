package nl.weegwijzer.internal.model;

import java.util.List;
import java.util.Optional;

/**
 * A norm of the agreements. Immutable and thread-safe.
 *
 * @param id its id, unique among norms and rulings
 * @param bron where the agreements say it
 * @param soorten what kinds of thing it says, in the order of the file; at least one
 * @param tekst what it says, in own words
 * @param reden why no rule decides it; empty where rules or tables apply it
 * @param plaats where it stands
 */
public record Norm(
        String id, String bron, List<Normsoort> soorten, String tekst, Optional<String> reden, Plaats plaats) {
    /** Copies the list. */
    public Norm {
        soorten = List.copyOf(soorten);
    }
}
