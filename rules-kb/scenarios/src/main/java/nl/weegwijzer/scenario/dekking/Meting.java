package nl.weegwijzer.scenario.dekking;

import java.util.Optional;
import nl.weegwijzer.internal.model.Plaats;

/**
 * One thing that a suite must touch.
 *
 * @param soort which kind of thing
 * @param id the id of the rule or norm, or the key of the row
 * @param zin the sentence, title or row
 * @param plaats where it stands
 * @param stand whether it was touched
 * @param reden why it was not; empty where it was
 * @param voorstel a scenario that would touch it; empty where it was touched or none was found
 */
public record Meting(
        Soort soort, String id, String zin, Plaats plaats, Stand stand, String reden, Optional<String> voorstel) {
    /** The kinds of things. */
    public enum Soort {
        /** A rule applies in some scenario. */
        REGEL("regels die gelden"),
        /** A rule does not apply in some scenario that asks about its subject. */
        REGEL_NIET("regels die niet gelden"),
        /** A row of a decision table applies in some scenario. */
        RIJ("rijen van beslistabellen die gelden"),
        /** A row of a decision table does not apply in some scenario that asks about its subject. */
        RIJ_NIET("rijen van beslistabellen die niet gelden"),
        /** A sentence or cell with a condition is true in some scenario. */
        ZIN_WAAR("voorwaarden die waar zijn"),
        /** A sentence or cell with a condition is not true in some scenario. */
        ZIN_ONWAAR("voorwaarden die niet waar zijn"),
        /** A row of a table of data is used in some scenario. */
        GEGEVEN("rijen van de andere tabellen die gebruikt zijn"),
        /** A norm is applied in some scenario. */
        NORM("normen die zijn toegepast");

        private final String omschrijving;

        Soort(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        /** How it is named to a reader, in the plural. */
        public String omschrijving() {
            return omschrijving;
        }
    }

    /** Whether it was touched. */
    public enum Stand {
        /** Yes. */
        GEDEKT,
        /** No, and it could be. */
        NIET_GEDEKT,
        /** No, and it was proved that no case can: it does not count. */
        KAN_NIET
    }

    /** The same, with why it was not touched and what would. */
    Meting met(Stand nieuweStand, String nieuweReden, Optional<String> nieuwVoorstel) {
        return new Meting(soort, id, zin, plaats, nieuweStand, nieuweReden, nieuwVoorstel);
    }
}
