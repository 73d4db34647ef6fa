package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether the team is there for what is asked (norms 8.3.d and 8.3.h, ruling D-11). */
public enum Doelgroep implements Woord {
    /** It is. */
    WEL("ja"),
    /** It is not. */
    NIET("nee"),
    /** The agreements do not say. */
    NIET_GENOEMD("niet genoemd in deze afspraken"),
    /** It hangs on something that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Doelgroep(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
