package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;

/**
 * One row of the table of terms.
 *
 * @param naam the name of the term
 * @param duur its length
 * @param anker the day from which it runs
 * @param norm the norm it comes from
 * @param vanaf the first day on which the row holds
 * @param tot the last day on which it holds; empty while it holds
 * @param zin its length in Dutch
 */
public record Termijnregel(
        String naam, Period duur, Anker anker, String norm, LocalDate vanaf, Optional<LocalDate> tot, String zin)
        implements Geldend {}
