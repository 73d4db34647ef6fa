package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether the content of a report is in order. */
public enum Inhoudoordeel implements Woord {
    /** It is. */
    IN_ORDE("in orde"),
    /** Something must be put right first. */
    NOG_NIET("nog niet in orde"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Inhoudoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
