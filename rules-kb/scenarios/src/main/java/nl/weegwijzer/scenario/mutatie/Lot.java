package nl.weegwijzer.scenario.mutatie;

import java.util.Optional;

/**
 * What became of a change.
 *
 * @param afloop whether the suite noticed it
 * @param waardoor the scenario that noticed it, the proof that it alters nothing, or why nobody noticed
 * @param voorstel a scenario that would notice it; empty where it was noticed, alters nothing, or none was found
 */
public record Lot(Afloop afloop, String waardoor, Optional<String> voorstel) {
    /** How it ended. */
    public enum Afloop {
        /** A scenario failed. */
        GEDOOD("gedood"),
        /** It was proved that no decision changes. */
        GELIJKWAARDIG("gelijkwaardig"),
        /** No scenario failed. */
        OVERLEEFT("overleeft");

        private final String woord;

        Afloop(String woord) {
            this.woord = woord;
        }

        /** As a reader sees it. */
        public String woord() {
            return woord;
        }
    }

    static Lot gedood(String waardoor) {
        return new Lot(Afloop.GEDOOD, waardoor, Optional.empty());
    }

    static Lot gelijkwaardig(String bewijs) {
        return new Lot(Afloop.GELIJKWAARDIG, bewijs, Optional.empty());
    }
}
