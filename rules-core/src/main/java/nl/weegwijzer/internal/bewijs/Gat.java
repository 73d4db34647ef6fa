package nl.weegwijzer.internal.bewijs;

import java.util.List;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Regel;

/**
 * A case that the rules leave without a conclusion, or in which they contradict each other.
 *
 * @param begrip the conclusion
 * @param feiten what is the case, as sentences
 * @param regels the rules that contradict each other; empty where none says anything
 * @param bijna where none says anything, the rules that come nearest to doing so
 */
record Gat(Begrip begrip, List<String> feiten, List<Regel> regels, List<Bijna> bijna) {
    /**
     * A rule that nearly applies, perhaps one on whose conclusion others wait.
     *
     * @param regel the rule
     * @param mist the conditions that are not met; empty where an earlier row of its table applies instead
     */
    record Bijna(Regel regel, List<String> mist) {}

    /** The case as one phrase. */
    String geval() {
        return feiten.isEmpty() ? "er niets bijzonders is" : String.join("; ", feiten);
    }
}
