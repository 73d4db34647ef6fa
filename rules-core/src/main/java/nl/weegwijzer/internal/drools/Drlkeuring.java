package nl.weegwijzer.internal.drools;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks generated rules before Drools sees them: every line has one of the few shapes that {@link DrlSchrijver}
 * writes. Drools evaluates some of what it reads while it still compiles, whatever the class loader, so nothing else
 * may reach it.
 */
final class Drlkeuring {
    private static final Set<String> VAST = Set.of(
            "",
            "import nl.weegwijzer.besluit.*;",
            "import nl.weegwijzer.zaak.*;",
            "import nl.weegwijzer.internal.beeld.*;",
            "import nl.weegwijzer.internal.drools.Conclusies;",
            "global Conclusies conclusies;",
            "when",
            "then",
            "end");

    private static final String VELD = "[a-z][A-Za-z0-9]*+";
    private static final String WAARDE = "(?:(?:[A-Z][A-Za-z]*+\\.){1,2}+[A-Z][A-Z0-9_]*+|[0-9]{1,6}+)";
    private static final String TOETS = VELD + " [!=]= " + WAARDE;
    private static final String TOETSEN = "(?:" + TOETS + "|\\( " + TOETS + "(?: (?:\\|\\||&&) " + TOETS + ")*+ \\))";
    private static final String EERDERE_RIJ = "\\( " + TOETSEN + "(?: \\|\\| " + TOETSEN + ")*+ \\)";
    private static final String EINDE = "(?:,| \\))";

    private static final String ID = "\"[A-Z]{1,20}+-[0-9]{1,4}+[a-z]?+\"";
    private static final String NAAM = "\"[\\p{L}0-9' -]{1,60}+\"";
    private static final String DEEL = "(?:" + NAAM + "|" + WAARDE + ")";
    private static final String STAP =
            "\\.(?:stand|vraag|ontbreekt|opmerking|plicht|jegens|vorm|meteen|binnen|aanHetEindVan|voortdurend|rond"
                    + "|bijlage|zoMogelijk|afgeschermd)\\((?:" + DEEL + "(?:, " + DEEL + "){0,2}+)?+\\)";

    private static final Pattern LIJN = Pattern.compile(String.join(
            "|",
            "// [\\p{L}\\p{N} .,:;()'\"?!/-]*+",
            "rule " + ID,
            "    [A-Z][a-z]++\\( fase == [0-9]{1,3}+(?:, " + TOETSEN + ")*+" + EINDE,
            "        " + EERDERE_RIJ + EINDE,
            "    conclusies\\.regel\\(" + ID + "\\)(?:" + STAP + ")++;"));

    private Drlkeuring() {}

    /**
     * Refuses rules with a line that is never generated.
     *
     * @throws IllegalStateException naming the line by its number; what stands on it may come from anyone
     */
    static void keur(String bestand, String drl) {
        String pakket = "package " + DrlSchrijver.PAKKET + "." + DrlSchrijver.thema(bestand) + ";";
        String[] lijnen = drl.split("\n", -1);
        for (int i = 0; i < lijnen.length; i++) {
            boolean goed = i == 0
                    ? lijnen[i].equals(pakket)
                    : VAST.contains(lijnen[i]) || LIJN.matcher(lijnen[i]).matches();
            if (!goed) {
                throw new IllegalStateException("no generated rule has line " + (i + 1) + " of " + bestand);
            }
        }
    }
}
