package nl.weegwijzer.werkbank.boek;

import java.util.NavigableSet;
import java.util.Set;
import nl.weegwijzer.scenario.gherkin.Leestekst.Proza;

/**
 * A scenario with what it is about.
 *
 * @param bestand the file
 * @param kop the heading under which it stands; may be empty
 * @param proza what it says
 * @param regels the ids of the rules that it stands under or names
 * @param kopwoorden what its heading names, as far as it looks like an id
 */
record Verhaal(String bestand, String kop, Proza proza, NavigableSet<String> regels, Set<String> kopwoorden) {
    /** Where it stands, for example {@code melden.feature:12}. */
    String plaats() {
        return bestand + ":" + proza.regel();
    }
}
