package nl.weegwijzer.scenario.taal;

import java.util.List;

/**
 * One way in which a decision is not what a scenario expects.
 *
 * @param soort which way
 * @param regel the line of the scenario that it is about, from 1
 * @param verwacht what the scenario expects; empty where it expects nothing
 * @param gekregen what the decision says; empty where it says nothing
 * @param waarom why the decision says so, rule by rule; empty where no rule says it
 */
public record Bevinding(Soort soort, int regel, String verwacht, String gekregen, List<String> waarom) {
    /** The ways in which a decision can differ from what is expected. */
    public enum Soort {
        /** Something expected is not there. */
        ONTBREEKT("ontbreekt"),
        /** Something is there that was not expected. */
        ONVERWACHT("onverwacht"),
        /** Something is there that the scenario says must not be. */
        HOORT_NIET("hoort er niet"),
        /** A rule applies that must not, or does not and must. */
        REGEL("regel"),
        /** A rule rests on other norms or rulings. */
        GROND("grond"),
        /** The case was refused, or should have been. */
        GEWEIGERD("geweigerd"),
        /** The rules cannot decide this case at all. */
        ONBRUIKBAAR("geen besluit");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        /** As a reader sees it. */
        public String woord() {
            return woord;
        }
    }

    /** Copies the list. */
    public Bevinding {
        waarom = List.copyOf(waarom);
    }
}
