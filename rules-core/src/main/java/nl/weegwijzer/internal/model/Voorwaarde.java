package nl.weegwijzer.internal.model;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.zaak.Woord;

/**
 * A condition: a fact or conclusion has one of these values.
 *
 * @param begrip the fact or conclusion
 * @param waarden the values that meet the condition, in the order of their type; at least one
 */
public record Voorwaarde(Begrip begrip, List<Woord> waarden) {
    /** The condition as a sentence. */
    public String zin() {
        return begrip.zin() + " " + waarden.stream().map(Woord::woord).collect(Collectors.joining(" of "));
    }
}
