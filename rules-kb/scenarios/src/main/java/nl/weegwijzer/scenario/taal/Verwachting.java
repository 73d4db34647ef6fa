package nl.weegwijzer.scenario.taal;

import java.util.Optional;
import java.util.SortedSet;

/** What a scenario says that must come out. */
public sealed interface Verwachting {
    /** Where it stands. */
    Regeltekst bron();

    /**
     * A line of the decision.
     *
     * @param vorm whether it must be there as part of the whole, be among others, or not be there
     * @param uitspraak the line
     * @param bron where it stands
     */
    record Zegt(Vorm vorm, Uitspraak uitspraak, Regeltekst bron) implements Verwachting {}

    /**
     * A rule that must apply, or must not.
     *
     * @param regel its id
     * @param over the pseudonym of the part for which; empty for any
     * @param geldt whether it must apply
     * @param gronden the norms and rulings that it must rest on, exactly these; empty where that is not said
     * @param keuze whether it must be a choice of the knowledge base; looked at only where grounds are said
     * @param bron where it stands
     */
    record Regelgeldt(
            String regel,
            String over,
            boolean geldt,
            Optional<SortedSet<String>> gronden,
            boolean keuze,
            Regeltekst bron)
            implements Verwachting {}

    /**
     * A rule that must apply, and conclude this among other things.
     *
     * @param regel its id
     * @param over the pseudonym of the part for which; empty for any
     * @param zin the conclusion, as a rule says it
     * @param bron where it stands
     */
    record Regelzegt(String regel, String over, String zin, Regeltekst bron) implements Verwachting {}

    /**
     * The case must be refused.
     *
     * @param reden what the message must say; may be empty
     * @param bron where it stands
     */
    record Geweigerd(String reden, Regeltekst bron) implements Verwachting {}

    /** How a line is expected. */
    enum Vorm {
        /** The decision says this, and nothing that is not named. */
        HELE,
        /** The decision says this, perhaps among other things. */
        ONDER_MEER,
        /** The decision does not say this. */
        NIET
    }
}
