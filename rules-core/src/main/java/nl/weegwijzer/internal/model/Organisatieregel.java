package nl.weegwijzer.internal.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegwijzer.zaak.Partij;

/**
 * One row of the overview of contacts (norms 8.2.l and 9.2.r). Names organisations, never people.
 *
 * @param organisatie the organisation
 * @param partij which of the three parties it acts for
 * @param telefoon its telephone number, where the agreements give one
 * @param vanaf the first day on which the row holds
 * @param tot the last day on which it holds; empty while it holds
 */
public record Organisatieregel(
        String organisatie, Partij partij, Optional<String> telefoon, LocalDate vanaf, Optional<LocalDate> tot)
        implements Geldend {}
