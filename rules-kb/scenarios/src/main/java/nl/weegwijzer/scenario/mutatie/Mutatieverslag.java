package nl.weegwijzer.scenario.mutatie;

import java.time.Duration;
import java.util.List;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;

/**
 * What a suite notices of changes in the rules.
 *
 * @param kennisbank id and version of the knowledge base
 * @param scenarios how many scenarios took part
 * @param uitkomsten each change with what became of it, in the order of files
 * @param geweigerd how many changes the checks of rule files refuse, so that they could never go live
 * @param duur how long it took
 */
public record Mutatieverslag(
        String kennisbank, int scenarios, List<Uitkomst> uitkomsten, int geweigerd, Duration duur) {
    /** Copies the list. */
    public Mutatieverslag {
        uitkomsten = List.copyOf(uitkomsten);
    }

    /**
     * A change with what became of it.
     *
     * @param id names it, the same for the same files
     * @param soort which kind of change
     * @param bestand the file
     * @param regelnummer the line, from 1
     * @param verband the change between the lines around it
     * @param lot what became of it
     */
    public record Uitkomst(String id, Soort soort, String bestand, int regelnummer, String verband, Lot lot) {}

    /** The changes that ended so. */
    public List<Uitkomst> met(Afloop afloop) {
        return uitkomsten.stream().filter(u -> u.lot().afloop() == afloop).toList();
    }

    /** How many of the changes that alter something were noticed, in hundredths, rounded down: 100 means all. */
    public int procent() {
        int gedood = met(Afloop.GEDOOD).size();
        int telt = gedood + met(Afloop.OVERLEEFT).size();
        return telt == 0 ? 100 : (int) (100L * gedood / telt);
    }
}
