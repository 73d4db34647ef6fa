package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/** Shows a change between the lines around it, as programs that compare files do. */
final class Verband {
    private static final int RONDOM = 2;

    private Verband() {}

    static String van(Tekstwijziging wijziging, List<String> lijnen) {
        int begin = Math.min(wijziging.regel() - 1, lijnen.size());
        int einde = Math.min(wijziging.einde() - 1, lijnen.size());
        List<String> voor = lijnen.subList(Math.max(0, begin - RONDOM), begin);
        List<String> na = lijnen.subList(einde, Math.min(lijnen.size(), einde + RONDOM));
        Stream<String> stuk = Stream.of(
                        met("  ", voor), met("- ", wijziging.was()), met("+ ", wijziging.wordt()), met("  ", na))
                .flatMap(s -> s);
        return String.join(
                "\n",
                Stream.concat(Stream.of(wijziging.bestand() + ":" + wijziging.regel()), stuk)
                        .toList());
    }

    private static Stream<String> met(String teken, List<String> lijnen) {
        return lijnen.stream().map(l -> (teken + l).stripTrailing());
    }
}
