package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.util.Optional;

/** Something that holds from one day to another, both included. */
public interface Geldend {
    /** The first day on which it holds. */
    LocalDate vanaf();

    /** The last day on which it holds; empty while it holds. */
    Optional<LocalDate> tot();

    /** Whether it holds on this day. */
    default boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(vanaf()) && tot().map(t -> !dag.isAfter(t)).orElse(true);
    }
}
