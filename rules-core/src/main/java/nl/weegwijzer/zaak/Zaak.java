package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts that one question needs: a case as it is known on a given day. What is left out is unknown.
 *
 * <p>Immutable and thread-safe; carries pseudonyms only.
 */
public sealed interface Zaak permits Meldzaak, Triagezaak, Overdrachtzaak, Monitoringzaak {
    /** The date on which the question is asked, a calendar date in Europe/Amsterdam (ruling D-6). */
    LocalDate peildatum();
}
