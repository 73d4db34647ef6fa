package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** How soon the outcome of a triage asks for action (ruling D-3). */
public enum Urgentie implements Woord {
    /** At once. */
    ACUUT("acuut"),
    /** Before regular cases. */
    HOOG("hoog"),
    /** In the regular order. */
    REGULIER("regulier");

    private final String woord;

    Urgentie(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
