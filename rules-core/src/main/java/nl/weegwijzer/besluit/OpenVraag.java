package nl.weegwijzer.besluit;

import java.util.Optional;

/**
 * A fact that is not known and that the decision hangs on.
 *
 * @param feit the fact, as the rules call it
 * @param vraag the question to ask, in Dutch
 * @param betreft the pseudonym of the child or other part of the case that it is about; empty for the whole case
 * @param regel the id of the rule that asks, or {@code weging} where the answer can change the weighing
 * @param beslissend whether the decision cannot be final without the answer
 */
public record OpenVraag(String feit, String vraag, Optional<String> betreft, String regel, boolean beslissend) {
    /** The same question, about one part of the case. */
    public OpenVraag over(String kenmerk) {
        return new OpenVraag(feit, vraag, Optional.of(kenmerk), regel, beslissend);
    }
}
