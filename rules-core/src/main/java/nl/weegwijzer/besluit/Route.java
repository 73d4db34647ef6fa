package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** To which team a municipality leads (norm 8.3.a, ruling D-12). */
public enum Route implements Woord {
    /** The municipality has a team. */
    TEAM("naar het team van deze gemeente"),
    /** The municipality into which it merged has one. */
    OPVOLGER("naar het team van de nieuwe gemeente"),
    /** No team of these agreements. */
    GEEN("naar geen team van deze afspraken"),
    /** The municipality is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Route(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
