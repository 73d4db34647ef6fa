package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What follows on an agreement that was not kept (norm 6.b, ruling D-13). */
public enum Vervolg implements Woord {
    /** Nothing. */
    NIETS("niets"),
    /** The parties talk first. */
    BESPREKEN("eerst met elkaar bespreken"),
    /** They talked, and the new day has not passed. */
    AFWACHTEN("wachten op de nieuwe dag"),
    /** They talked, and the new day passed too. */
    OPSCHALEN("opschalen"),
    /** It hangs on something that is not known. */
    NOG_ONBEKEND("nog niet te bepalen");

    private final String woord;

    Vervolg(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
