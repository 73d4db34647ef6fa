package nl.weegwijzer.werkbank.mutatie;

import java.util.List;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/**
 * What came of a run, with all that a reader must know to judge it.
 *
 * @param pad the knowledge base, as it was named to the program
 * @param kennis what stands in it
 * @param scenarios the folder or file of the scenarios, as it was named to the program
 * @param verslag what came of it
 */
public record Mutatierapport(String pad, Kennis kennis, String scenarios, Mutatieverslag verslag) {
    /** How many changes ended so. */
    int aantal(Afloop afloop) {
        return met(afloop).size();
    }

    /** The changes that ended so. */
    List<Uitkomst> met(Afloop afloop) {
        return verslag.met(afloop);
    }

    /** Whether the scenarios notice every change that makes a difference. */
    public boolean geslaagd() {
        return met(Afloop.OVERLEEFT).isEmpty();
    }

    /** The knowledge base in a few words. */
    String kennisbanknaam() {
        return Zichtbaar.regel(kennis.id() + ", versie " + kennis.versie() + ", uit " + pad);
    }

    /** The scenarios in a few words. */
    String scenarionaam() {
        return Zichtbaar.regel(verslag.scenarios() + ", uit " + scenarios);
    }

    /** The outcome in one sentence. */
    String slot() {
        int telt = aantal(Afloop.GEDOOD) + aantal(Afloop.OVERLEEFT);
        if (geslaagd()) {
            return "Geen wijziging overleeft: de scenario's merken " + telt + " van " + telt + " die verschil maken.";
        }
        int over = aantal(Afloop.OVERLEEFT);
        return over + (over == 1 ? " wijziging overleeft" : " wijzigingen overleven") + ": de scenario's merken "
                + aantal(Afloop.GEDOOD) + " van " + telt + " (" + verslag.procent() + " %).";
    }
}
