package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** Whether the table of municipalities knows a municipality on the reference date (norm 8.3.a). */
public enum Gemeentestatus implements Woord {
    /** In the table and valid on that date. */
    IN_REGIO("in de regio"),
    /** In the table, but not on that date. */
    NIET_GELDIG("op die datum niet in de regio"),
    /** Not in the table. */
    BUITEN_REGIO("buiten de regio"),
    /** Not known where the family lives. */
    ONBEKEND("onbekend");

    private final String woord;

    Gemeentestatus(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
