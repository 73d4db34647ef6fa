package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Where a duty stands in relation to an event. */
public enum Wanneer implements Woord {
    /** Before it. */
    VOOR("vóór"),
    /** At it. */
    BIJ("bij"),
    /** After it. */
    NA("na");

    private final String woord;

    Wanneer(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
