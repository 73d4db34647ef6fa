package nl.weegwijzer.scenario.gherkin;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.tekst.Gelijkenis;

/** The words with which lines of a scenario file begin. */
final class Sleutelwoorden {
    private static final List<String> MET_DUBBELE_PUNT =
            List.of("Functionaliteit:", "Achtergrond:", "Regel:", "Scenario:", "Abstract Scenario:", "Voorbeelden:");
    private static final List<String> STAPPEN = List.of("Gegeven", "Stel", "Als", "Wanneer", "Dan", "En", "Maar");

    private Sleutelwoorden() {}

    /** What somebody may have meant by a line that is not understood. */
    static String hulp(String regel) {
        String woord = regel.replaceFirst(":\\s*$", "");
        if (STAPPEN.contains(woord)) {
            return "achter `" + woord + "` hoort een zin; " + Tabelkop.hulp();
        }
        return bedoeld(regel)
                .map(w -> "bedoelt u `" + w + "`?")
                .orElse("een regel begint hier met `Gegeven`, `Als`, `Dan`, `En`, `Scenario:`, `Regel:` of"
                        + " `Voorbeelden:`");
    }

    /** The heading that a line of a description probably was to be; empty where it is plain text. */
    static Optional<String> bedoeldeKop(String regel) {
        int punt = regel.indexOf(':');
        String begin = punt < 0 ? regel.split("\\s+", 2)[0] + ":" : regel.substring(0, punt + 1);
        return MET_DUBBELE_PUNT.stream()
                .filter(k -> punt >= 0 || !k.equals("Regel:"))
                .filter(k -> Gelijkenis.afstand(begin, k, 4) <= (punt < 0 ? 1 : Math.min(3, k.length() / 3)))
                .findFirst();
    }

    /** The word that a line probably was to begin with; empty where it begins like plain text. */
    static Optional<String> bedoeld(String regel) {
        String eerste = regel.split("\\s+", 2)[0];
        Optional<String> metPunt = regel.contains(":")
                ? Gelijkenis.naaste(regel.substring(0, regel.indexOf(':') + 1), MET_DUBBELE_PUNT)
                : Gelijkenis.naaste(eerste + ":", MET_DUBBELE_PUNT);
        return STAPPEN.stream()
                .filter(s -> Gelijkenis.afstand(eerste, s, 3) <= Math.min(2, s.length() / 3))
                .findFirst()
                .or(() -> metPunt);
    }
}
