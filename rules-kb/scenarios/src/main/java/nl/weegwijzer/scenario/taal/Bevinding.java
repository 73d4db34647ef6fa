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
        ONTBREEKT("ontbreekt", "dit ontbreekt in het besluit"),
        /** Something is there that was not expected. */
        ONVERWACHT("onverwacht", "dit staat in het besluit en niet in het scenario"),
        /** Something is there that the scenario says must not be. */
        HOORT_NIET("hoort er niet", "dit staat in het besluit en hoort er niet"),
        /** A rule applies that must not, or does not and must. */
        REGEL("regel", "een regel doet iets anders dan verwacht"),
        /** A rule rests on other norms or rulings. */
        GROND("grond", "een regel rust op andere gronden"),
        /** The case was refused, or should have been. */
        GEWEIGERD("geweigerd", "of de zaak wordt geweigerd, is anders dan verwacht"),
        /** The rules cannot decide this case at all. */
        ONBRUIKBAAR("geen besluit", "de regels geven hier geen besluit");

        private final String woord;
        private final String zin;

        Soort(String woord, String zin) {
            this.woord = woord;
            this.zin = zin;
        }

        /** As a reader sees it. */
        public String woord() {
            return woord;
        }

        /** The same as a sentence. */
        public String zin() {
            return zin;
        }
    }

    /** Copies the list. */
    public Bevinding {
        waarom = List.copyOf(waarom);
    }
}
