package nl.weegwijzer.werkbank;

import java.io.PrintWriter;
import java.time.Duration;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Voortgang;

/**
 * One line of a terminal that says how far a suite is, a few times a second, and is gone at the end. Not thread-safe.
 */
final class Voortgangsregel implements Voortgang {
    private static final long TUSSENPOOS = Duration.ofMillis(200).toNanos();

    private final Schermregel regel;
    private long laatst = System.nanoTime();
    private int gefaald;

    Voortgangsregel(PrintWriter scherm) {
        regel = new Schermregel(scherm);
    }

    @Override
    public void gedaan(Proef proef, int gedaan, int geheel) {
        gefaald += proef.geslaagd() ? 0 : 1;
        if (gedaan == geheel) {
            regel.wis();
        } else if (System.nanoTime() - laatst >= TUSSENPOOS) {
            laatst = System.nanoTime();
            regel.toon(gedaan + " van " + geheel + " scenario's gedaan, " + gefaald + " gefaald");
        }
    }
}
