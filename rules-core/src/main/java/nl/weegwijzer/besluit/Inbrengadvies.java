package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** How a case is best brought in (norms 9.1.2.b and 9.1.2.c). */
public enum Inbrengadvies implements Woord {
    /** With the names of the family. */
    OP_NAAM("op naam inbrengen"),
    /** Without names. */
    ANONIEM("anoniem inbrengen"),
    /** Ask the family first. */
    EERST_VRAGEN("eerst toestemming vragen, dan op naam inbrengen"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Inbrengadvies(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
