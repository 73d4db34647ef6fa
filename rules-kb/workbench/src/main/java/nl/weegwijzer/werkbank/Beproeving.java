package nl.weegwijzer.werkbank;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Mutanten;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;

/** All changes of a knowledge base, ready to be tried on scenarios. */
interface Beproeving {
    /** Gets one ready. */
    @FunctionalInterface
    interface Maker {
        /** For these files and scenarios. */
        Beproeving maak(Bronnen bronnen, Scenarios scenarios);
    }

    /** The scenarios that do not pass before anything is changed. */
    List<Scenario> gefaald();

    /** Tries all that was not tried earlier. */
    Mutatieverslag voer(Map<String, Lot> eerder, Mutatieloop.Voortgang voortgang) throws InterruptedException;

    /** The real one. */
    static Beproeving van(Bronnen bronnen, Scenarios scenarios) {
        Mutatieloop loop = Mutatieloop.maak(Mutanten.van(bronnen), scenarios);
        return new Beproeving() {
            @Override
            public List<Scenario> gefaald() {
                return loop.gefaald();
            }

            @Override
            public Mutatieverslag voer(Map<String, Lot> eerder, Mutatieloop.Voortgang voortgang)
                    throws InterruptedException {
                return loop.voer(eerder, voortgang);
            }
        };
    }
}
