package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts that one question needs: a case as it is known on a given day. What is left out is unknown.
 *
 * <p>Implemented by the records of this library, one for each question. Immutable and thread-safe; carries pseudonyms
 * only.
 */
public interface Zaak {
    /** The date on which the question is asked, a calendar date in Europe/Amsterdam (ruling D-6). */
    LocalDate peildatum();
}
