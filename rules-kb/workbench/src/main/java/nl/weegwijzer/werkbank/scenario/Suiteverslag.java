package nl.weegwijzer.werkbank.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Uitslag;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/**
 * A suite that was run, with all that a reader must know to judge what came of it.
 *
 * @param pad the folder or file of the scenarios, as it was named to the program
 * @param kennisbank what decided them
 * @param herkomst where it came from: a path, or that the program brought it along
 * @param filters the filters as they were typed; empty where all were run
 * @param aantal how many scenarios there are, those not chosen included
 * @param uitslag what came of them
 */
public record Suiteverslag(
        String pad, Kennisbank kennisbank, String herkomst, List<String> filters, int aantal, Uitslag uitslag) {
    private static final String GEEN = "SCEN-19";

    /** Copies the list. */
    public Suiteverslag {
        filters = List.copyOf(filters);
    }

    /** Whether there were scenarios and all is as expected. */
    public boolean geslaagd() {
        return uitslag.geslaagd();
    }

    /** How many were run. */
    int uitgevoerd() {
        return uitslag.proeven().size();
    }

    /** How many of those are not as expected. */
    int gefaald() {
        return uitslag.gefaald().size();
    }

    /** What is wrong with the suite as a whole: files that cannot be read, or nothing to run. */
    List<Diagnose> problemen() {
        List<Diagnose> problemen = new ArrayList<>(uitslag.diagnosen());
        if (uitgevoerd() == 0 && (problemen.isEmpty() || aantal > 0)) {
            problemen.add(geen());
        }
        return problemen;
    }

    private Diagnose geen() {
        String naam = Zichtbaar.regel(pad);
        return aantal == 0
                ? Diagnose.over(
                        GEEN,
                        naam,
                        "hier is geen scenario gevonden, en dan is er niets bewezen",
                        "noem een map met bestanden die op .feature eindigen, of zo'n bestand zelf")
                : Diagnose.over(
                        GEEN,
                        naam,
                        "van de " + aantal + " scenario's past er geen bij " + String.join(" ", filters)
                                + ", en dan is er niets bewezen",
                        "haal een filter weg, of kijk of het precies zo in de scenario's staat");
    }

    /** The knowledge base in a few words. */
    String kennisbanknaam() {
        return Zichtbaar.regel(kennisbank.id() + ", versie " + kennisbank.versie() + ", " + herkomst);
    }

    /** The outcome in one sentence. */
    String slot() {
        if (uitgevoerd() == 0) {
            return "Er is geen scenario uitgevoerd.";
        }
        String scenarios = uitgevoerd() + (uitgevoerd() == 1 ? " scenario" : " scenario's") + " uitgevoerd: ";
        String bestanden = problemen().isEmpty() ? "" : "; de bestanden zijn niet in orde";
        return gefaald() == 0
                ? scenarios + (uitgevoerd() == 1 ? "geslaagd" : "alle geslaagd") + bestanden + "."
                : scenarios + (uitgevoerd() - gefaald()) + " geslaagd, " + gefaald() + " gefaald" + bestanden + ".";
    }
}
