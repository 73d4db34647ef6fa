package nl.weegwijzer.werkbank.scenario;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Proefverslag;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** What a tester reads of a suite in a terminal. Stateless and thread-safe. */
public final class Scenariotekst {
    /** How many failures a reader is shown. */
    private static final int MEESTE = 50;

    private static final int BREEDTE = 100;
    private static final Set<String> ZINFOUTEN = Set.of("SCEN-03", "SCEN-04", "SCEN-05", "SCEN-06");
    private static final Pattern CARETS = Pattern.compile(" *\\^+");
    private static final Pattern BEGIN =
            Pattern.compile("( *(?:(?:verwacht|gekregen|want|hulp): +|[A-Z]+-[0-9]+ fout  )?)(.*)");

    private Scenariotekst() {}

    /** All there is to say, ending in a line feed; with the command that shows the sentences, where that helps. */
    public static String van(Suiteverslag verslag, String stappen) {
        Tekstblok blok = new Tekstblok();
        for (Diagnose probleem : verslag.problemen()) {
            regels(blok, probleem.bericht());
            blok.leeg();
        }
        List<Proef> gefaald = verslag.uitslag().gefaald();
        for (Proef proef : gefaald.subList(0, Math.min(MEESTE, gefaald.size()))) {
            regels(blok, "GEFAALD  " + Proefverslag.tekst(proef));
            blok.leeg();
        }
        if (gefaald.size() > MEESTE) {
            blok.alinea("", "En nog " + (gefaald.size() - MEESTE) + " meer; alle staan er met --html of --json.")
                    .leeg();
        }
        if (noemtOnbekendeZin(verslag)) {
            blok.alinea("", "Welke zinnen er zijn: " + stappen).leeg();
        }
        return blok.alinea("Kennisbank  ", verslag.kennisbanknaam())
                .alinea("", verslag.slot())
                .toString();
    }

    private static boolean noemtOnbekendeZin(Suiteverslag verslag) {
        return verslag.uitslag().gefaald().stream()
                .flatMap(p -> p.scenario().diagnosen().stream())
                .anyMatch(d -> ZINFOUTEN.contains(d.code()));
    }

    /** Lines of which the long ones go on below their text; a line that a caret points at stays as it is. */
    private static void regels(Tekstblok blok, String tekst) {
        List<String> regels = tekst.lines().toList();
        for (int i = 0; i < regels.size(); i++) {
            String regel = regels.get(i);
            boolean aangewezen =
                    i + 1 < regels.size() && CARETS.matcher(regels.get(i + 1)).matches();
            if (regel.length() <= BREEDTE || aangewezen) {
                blok.regel(regel);
            } else {
                alinea(blok, regel);
            }
        }
    }

    private static void alinea(Tekstblok blok, String regel) {
        Matcher delen = BEGIN.matcher(regel);
        if (!delen.matches()) {
            blok.regel(regel);
        } else if (delen.group(1).contains(" fout ")) {
            blok.alinea(delen.group(1), "    ", delen.group(2));
        } else {
            blok.alinea(delen.group(1), delen.group(2));
        }
    }
}
