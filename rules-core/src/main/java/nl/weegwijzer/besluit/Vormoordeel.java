package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether a report may be made in one form, open or closed (ruling D-1). */
public enum Vormoordeel implements Woord {
    /** Allowed now. */
    TOEGESTAAN("toegestaan"),
    /** Not allowed yet: something must come first. */
    NOG_NIET("nog niet toegestaan"),
    /** Not allowed on the known facts. */
    NIET_TOEGESTAAN("niet toegestaan"),
    /** Hangs on a fact that is not known. */
    ONZEKER("onzeker");

    private final String woord;

    Vormoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
