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

    private final PrintWriter scherm;
    private long laatst = System.nanoTime();
    private int gefaald;
    private int breedte;

    Voortgangsregel(PrintWriter scherm) {
        this.scherm = scherm;
    }

    @Override
    public void gedaan(Proef proef, int gedaan, int geheel) {
        gefaald += proef.geslaagd() ? 0 : 1;
        if (gedaan == geheel) {
            toon("");
        } else if (System.nanoTime() - laatst >= TUSSENPOOS) {
            laatst = System.nanoTime();
            toon(gedaan + " van " + geheel + " scenario's gedaan, " + gefaald + " gefaald");
        }
    }

    private void toon(String tekst) {
        if (tekst.isEmpty() && breedte == 0) {
            return;
        }
        scherm.print("\r" + tekst + " ".repeat(Math.max(0, breedte - tekst.length())) + "\r");
        scherm.flush();
        breedte = tekst.length();
    }
}
