package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** How the day of the talk lies to the last day. */
public enum Gespreksdag implements Woord {
    /** Before the agreement could be late. */
    TE_VROEG("voordat de laatste dag voorbij was"),
    /** After the last day. */
    DAARNA("nadat de laatste dag voorbij was"),
    /** One of the two days is not known. */
    ONBEKEND("onbekend");

    private final String woord;

    Gespreksdag(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
