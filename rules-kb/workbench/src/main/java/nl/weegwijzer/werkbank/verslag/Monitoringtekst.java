package nl.weegwijzer.werkbank.verslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.besluit.Monitoringbesluit;

/** The outcome on monitoring, in Dutch. Stateless and thread-safe. */
final class Monitoringtekst {
    private Monitoringtekst() {}

    static Uitkomst van(Monitoringbesluit besluit) {
        String wie = Uitkomst.noem(besluit.verantwoordelijke());
        String zin = besluit instanceof Monitoringbesluit.Vastgesteld
                ? "Vastgesteld: " + wie + " is verantwoordelijk voor de monitoring."
                : "Voorlopig: " + wie + " is verantwoordelijk voor de monitoring, tot alles bekend en geregeld is.";
        Stream<String> momenten = besluit.meetmomenten().stream()
                .map(m ->
                        m.naam() + ": " + m.datum().map(LocalDate::toString).orElse("de datum is nog niet te bepalen"));
        boolean botsen = botsen(besluit);
        Stream<String> afwijkingen =
                besluit.afwijkingen().stream().map(a -> a.kenmerk() + ": " + oordeel(a.oordeel(), botsen));
        return new Uitkomst(List.of(zin), Stream.concat(momenten, afwijkingen).toList(), Set.of());
    }

    /** Several deviations hold and still nothing is settled: they name different parties. */
    private static boolean botsen(Monitoringbesluit besluit) {
        return besluit instanceof Monitoringbesluit.Voorlopig
                && besluit.afwijkingen().stream()
                                .filter(a -> a.oordeel() == Afwijkingoordeel.GELDT)
                                .count()
                        > 1;
    }

    private static String oordeel(Afwijkingoordeel oordeel, boolean botsen) {
        return botsen && oordeel == Afwijkingoordeel.GELDT
                ? "op zichzelf geldig, maar samen niet uit te voeren"
                : "deze afwijking " + oordeel.woord();
    }
}
