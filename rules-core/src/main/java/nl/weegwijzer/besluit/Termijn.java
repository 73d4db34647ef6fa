package nl.weegwijzer.besluit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a duty is to be met. Dates are calendar dates in Europe/Amsterdam (ruling D-6).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Termijn {
    /** The term in Dutch, for example {@code uiterlijk 2026-03-09}. */
    String zin();

    /** The day on which it ends; empty where there is none, or it cannot be computed yet. */
    default Optional<LocalDate> dag() {
        return Optional.empty();
    }

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
        public Optional<LocalDate> dag() {
            return Optional.of(datum);
        }

        @Override
        public String zin() {
            return "uiterlijk " + datum;
        }
    }

    /**
     * On this date: not before and not after.
     *
     * @param naam the name of the term in the table of terms
     * @param datum the day
     */
    record Op(String naam, LocalDate datum) implements Termijn {
        @Override
        public Optional<LocalDate> dag() {
            return Optional.of(datum);
        }

        @Override
        public String zin() {
            return "op " + datum;
        }
    }

    /** All the time, until something else is decided. */
    record Voortdurend() implements Termijn {
        @Override
        public String zin() {
            return "voortdurend";
        }
    }

    /**
     * A term whose date cannot be computed yet, because the day from which it runs is not known.
     *
     * @param naam the name of the term in the table of terms
     * @param duur its length in Dutch, for example {@code 7 dagen}
     * @param anker the day that is not known
     * @param precies whether the duty is to be met on that date, and not before
     */
    record NogTeBepalen(String naam, String duur, Anker anker, boolean precies) implements Termijn {
        private static final String GEEN_DAG_LATER = "0 dagen";

        @Override
        public String zin() {
            String wanneer = duur.equals(GEEN_DAG_LATER) ? "op de dag van " : duur + " na ";
            String uiterlijk = precies || duur.equals(GEEN_DAG_LATER) ? "" : "uiterlijk ";
            return uiterlijk + wanneer + anker.woord() + " (die datum is nog niet bekend)";
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
