package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether all conditions for something are met; an unknown one is not read as met or failed. */
public enum Vervulling implements Woord {
    /** All are met. */
    JA("ja"),
    /** At least one is known to have failed. */
    NEE("nee"),
    /** None is known to have failed, and at least one is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Vervulling(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
