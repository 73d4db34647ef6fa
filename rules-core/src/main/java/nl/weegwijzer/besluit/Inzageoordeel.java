package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What becomes of a request to see a dossier (norm 9.1.5.o.h). */
public enum Inzageoordeel implements Woord {
    /** Nobody asks. */
    NIET_GEVRAAGD("niet gevraagd"),
    /** People first weigh which parts are shielded. */
    AF_TE_WEGEN("eerst af te wegen"),
    /** The agreements do not say. */
    NIET_GEREGELD("niet door deze afspraken geregeld"),
    /** It is not known who asks, if anybody. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Inzageoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
