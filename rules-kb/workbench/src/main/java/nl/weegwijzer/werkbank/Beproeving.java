package nl.weegwijzer.werkbank;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.weegwijzer.internal.taal.Herlezer;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Mutanten;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;

/** Scenarios, ready to be tried on all changes of a knowledge base. */
interface Beproeving {
    /** Gets one ready. */
    @FunctionalInterface
    interface Maker {
        /** For these files and scenarios. */
        Beproeving maak(Bronnen bronnen, Scenarios scenarios);
    }

    /** The scenarios that do not pass before anything is changed. */
    List<Scenario> gefaald();

    /** Makes all changes, and tries those that were not tried earlier. */
    Mutatieverslag voer(Map<String, Lot> eerder, Mutatieloop.Voortgang voortgang) throws InterruptedException;

    /** The real one. */
    static Beproeving van(Bronnen bronnen, Scenarios scenarios) {
        return van(bronnen, scenarios, Mutanten::van);
    }

    /**
     * The real one.
     *
     * @param wijzigingen makes the changes, once it is known that no scenario fails without
     */
    static Beproeving van(Bronnen bronnen, Scenarios scenarios, BiFunction<Bronnen, Herlezer, Mutanten> wijzigingen) {
        Herlezer herlezer = Herlezer.van(bronnen);
        Mutatieloop loop = Mutatieloop.maak(herlezer.kennis(), scenarios);
        return new Beproeving() {
            @Override
            public List<Scenario> gefaald() {
                return loop.gefaald();
            }

            @Override
            public Mutatieverslag voer(Map<String, Lot> eerder, Mutatieloop.Voortgang voortgang)
                    throws InterruptedException {
                return loop.voer(wijzigingen.apply(bronnen, herlezer), eerder, voortgang);
            }
        };
    }
}
