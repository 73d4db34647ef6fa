package nl.weegwijzer.besluit;

import java.time.LocalDate;

/**
 * By when a duty is to be met. Dates are calendar dates in Europe/Amsterdam (ruling D-6).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Termijn {
    /** The term in Dutch, for example {@code uiterlijk 2026-03-09}. */
    String zin();

    /** At once. */
    record Meteen() implements Termijn {
        @Override
        public String zin() {
            return "meteen";
        }
    }

    /** As soon as possible; the source sets no term. */
    record ZoSpoedigMogelijk() implements Termijn {
        @Override
        public String zin() {
            return "zo spoedig mogelijk, geen termijn in bron";
        }
    }

    /**
     * On this date at the latest.
     *
     * @param naam the name of the term in the table of terms
     * @param datum the last day
     */
    record Uiterlijk(String naam, LocalDate datum) implements Termijn {
        @Override
        public String zin() {
            return "uiterlijk " + datum;
        }
    }

    /**
     * A term whose date cannot be computed yet, because the day from which it runs is not known.
     *
     * @param naam the name of the term in the table of terms
     * @param duur its length in Dutch, for example {@code 7 dagen}
     * @param anker the day that is not known
     */
    record NogTeBepalen(String naam, String duur, Anker anker) implements Termijn {
        @Override
        public String zin() {
            return "uiterlijk " + duur + " na " + anker.woord() + " (die datum is nog niet bekend)";
        }
    }

    /**
     * Tied to an event.
     *
     * @param wanneer before, at or after it
     * @param gebeurtenis the event
     */
    record Rond(Wanneer wanneer, Gebeurtenis gebeurtenis) implements Termijn {
        @Override
        public String zin() {
            return wanneer.woord() + " " + gebeurtenis.woord();
        }
    }
}
