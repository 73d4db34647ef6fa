package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** How a day lies to the reference date. */
public enum Dagstand implements Woord {
    /** After it. */
    LATER("nog niet geweest"),
    /** The reference date itself. */
    VANDAAG("vandaag"),
    /** Before it. */
    VOORBIJ("voorbij"),
    /** There is no such day. */
    GEEN("nergens afgesproken"),
    /** The day is not known. */
    ONBEKEND("onbekend");

    private final String woord;

    Dagstand(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
