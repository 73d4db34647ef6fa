package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether a case may leave its step (ruling D-10). */
public enum Verdergang implements Woord {
    /** Nothing in the steps holds it up. */
    MAG("mag"),
    /** Something must come first. */
    NOG_NIET("mag nog niet"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Verdergang(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
