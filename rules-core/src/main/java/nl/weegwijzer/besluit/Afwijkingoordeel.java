package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether an agreed deviation in who monitors holds (norm 9.2.q, ruling D-7). */
public enum Afwijkingoordeel implements Woord {
    /** Recorded and accepted by everybody concerned. */
    GELDT("geldt"),
    /** A condition is not met or not known to be met; the default stands. */
    GELDT_NIET("geldt niet");

    private final String woord;

    Afwijkingoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
