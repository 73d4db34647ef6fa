package nl.weegwijzer.zaak;

/** What was chosen in step 5 (norm 7.2.5). */
public enum Stapkeuze implements Woord {
    /** Nothing was chosen yet. */
    NOG_NIETS("nog niets"),
    /** To report. */
    MELDEN("melden"),
    /** To organise help without reporting. */
    HULP("zelf hulp organiseren"),
    /** To report and to organise help. */
    BEIDE("melden en zelf hulp organiseren"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Stapkeuze(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
