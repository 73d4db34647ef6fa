package nl.weegwijzer.werkbank;

import java.io.PrintWriter;

/** One line of a terminal that is written over and over, and is gone at the end. Not thread-safe. */
final class Schermregel {
    private final PrintWriter scherm;
    private int breedte;

    Schermregel(PrintWriter scherm) {
        this.scherm = scherm;
    }

    /** Shows this instead of what stood there. */
    void toon(String tekst) {
        scherm.print("\r" + tekst + " ".repeat(Math.max(0, breedte - tekst.length())) + "\r");
        scherm.flush();
        breedte = tekst.length();
    }

    /** Leaves the line empty. */
    void wis() {
        if (breedte > 0) {
            toon("");
        }
    }
}
