package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Partij;

/** What follows on a report, how soon, and what is missing before that is final. */
public sealed interface Triagebesluit extends Besluit {
    @Override
    default Vraagsoort vraag() {
        return Vraagsoort.TRIAGE;
    }

    /**
     * The outcome is final.
     *
     * @param uitslag the outcome and its urgency
     * @param eigenaar who holds the case
     * @param onderbouwing duties and reasons
     */
    record Definitief(Uitslag uitslag, Partij eigenaar, Onderbouwing onderbouwing) implements Triagebesluit {}

    /**
     * A piece or an answer is missing. Nothing is closed or transferred; Veilig Thuis holds the case (ruling D-3).
     *
     * @param uitslag the outcome with every unknown criterion counted as no
     * @param zwaarstMogelijk the heaviest outcome that the missing answers still allow
     * @param ontbrekend the missing facts that keep it provisional, as the rules call them
     * @param eigenaar who holds the case
     * @param onderbouwing duties, questions and reasons
     */
    record Voorlopig(
            Uitslag uitslag,
            Uitslag zwaarstMogelijk,
            List<String> ontbrekend,
            Partij eigenaar,
            Onderbouwing onderbouwing)
            implements Triagebesluit {}

    /**
     * No rule gives an outcome for these criteria.
     *
     * @param eigenaar who holds the case nevertheless
     * @param onderbouwing what is said nevertheless
     */
    record GeenGrondslag(Partij eigenaar, Onderbouwing onderbouwing) implements Triagebesluit {}

    /**
     * An outcome with its urgency.
     *
     * @param uitkomst what follows
     * @param urgentie how soon; empty where no rule says
     */
    record Uitslag(Uitkomst uitkomst, Optional<Urgentie> urgentie) {}
}
