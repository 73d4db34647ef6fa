package nl.weegwijzer.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Partij;

/** Who monitors after Veilig Thuis closed its part, when is measured, and whether deviations hold. */
public sealed interface Monitoringbesluit extends Besluit {
    @Override
    default Vraagsoort vraag() {
        return Vraagsoort.MONITORING;
    }

    /** Who is responsible for the monitoring. Never nobody: Veilig Thuis where no rule names another (norm F.1). */
    Partij verantwoordelijke();

    /** The measuring moments of Veilig Thuis (norm 9.2.m), in order. */
    List<Meetmoment> meetmomenten();

    /** What became of each deviation, in the order of the case (norm 9.2.q). */
    List<PerAfwijking> afwijkingen();

    /**
     * It is settled who monitors.
     *
     * @param verantwoordelijke who monitors
     * @param meetmomenten when is measured
     * @param afwijkingen what became of each deviation
     * @param onderbouwing duties and reasons
     */
    record Vastgesteld(
            Partij verantwoordelijke,
            List<Meetmoment> meetmomenten,
            List<PerAfwijking> afwijkingen,
            Onderbouwing onderbouwing)
            implements Monitoringbesluit {}

    /**
     * Something is not known or not settled; until then this party monitors.
     *
     * @param verantwoordelijke who monitors until then
     * @param meetmomenten when is measured
     * @param afwijkingen what became of each deviation
     * @param onderbouwing duties, questions and reasons
     */
    record Voorlopig(
            Partij verantwoordelijke,
            List<Meetmoment> meetmomenten,
            List<PerAfwijking> afwijkingen,
            Onderbouwing onderbouwing)
            implements Monitoringbesluit {}

    /**
     * One measuring moment.
     *
     * @param naam its name in the table of terms
     * @param datum the date; empty as long as it is not known when Veilig Thuis closed its part
     */
    record Meetmoment(String naam, Optional<LocalDate> datum) {}

    /**
     * What became of one deviation.
     *
     * @param kenmerk its pseudonym
     * @param oordeel whether it holds
     */
    record PerAfwijking(String kenmerk, Afwijkingoordeel oordeel) {}
}
