package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the table of municipalities (norm 8.3.a, ruling D-12).
 *
 * @param gemeente the municipality
 * @param soortTeam the kind of team that serves it
 * @param vanaf the first day on which the row holds
 * @param tot the last day on which it holds; empty while it holds
 * @param opvolger the municipality into which it merged after that day; empty where it did not, or where that is not
 *     said
 */
public record Gemeenteregel(
        String gemeente, String soortTeam, LocalDate vanaf, Optional<LocalDate> tot, Optional<String> opvolger)
        implements Geldend {}
