package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/**
 * What became of a municipality, as the table of municipalities knows it on the reference date (norm 8.3.a, ruling
 * D-12).
 */
public enum Gemeentelot implements Woord {
    /** In the table and valid on that date. */
    IN_REGIO("van deze afspraken"),
    /** Merged into one that is in the table and valid. */
    OPGEGAAN("opgegaan in een gemeente van deze afspraken"),
    /** Merged into one that is not. */
    VERTROKKEN("opgegaan in een gemeente buiten deze afspraken"),
    /** Ended, and the table does not say in which one it went. */
    VERVALLEN("niet meer van deze afspraken"),
    /** In the table, but only from a later date. */
    NOG_NIET("op die dag nog niet gevormd"),
    /** Not in the table. */
    BUITEN("geen gemeente van deze afspraken"),
    /** Not known where the family lives. */
    ONBEKEND("onbekend");

    private final String woord;

    Gemeentelot(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
