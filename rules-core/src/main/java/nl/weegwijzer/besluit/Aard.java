package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What it is by the definitions of the agreements (norms 7.1.a and 7.1.c). */
public enum Aard implements Woord {
    /** Domestic violence. */
    HUISELIJK_GEWELD("huiselijk geweld"),
    /** Child abuse. */
    KINDERMISHANDELING("kindermishandeling"),
    /** Both. */
    ALLEBEI("huiselijk geweld en kindermishandeling"),
    /** Neither by the definitions; the signal is picked up nevertheless (norms F.1 and 4.d). */
    GEEN_VAN_BEIDE("geen van beide"),
    /** Hangs on facts that are not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Aard(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
