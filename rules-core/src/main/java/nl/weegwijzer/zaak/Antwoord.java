package nl.weegwijzer.zaak;

/** The answer to a question of fact. What is not known is {@link #ONBEKEND}; it is never taken as {@link #NEE}. */
public enum Antwoord implements Woord {
    /** Known to be so. */
    JA("ja"),
    /** Known not to be so. */
    NEE("nee"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Antwoord(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
