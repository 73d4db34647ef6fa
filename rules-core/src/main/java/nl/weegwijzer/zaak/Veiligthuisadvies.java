package nl.weegwijzer.zaak;

/** What Veilig Thuis advised when it was consulted (norm 9.1.2.h). */
public enum Veiligthuisadvies implements Woord {
    /** Nothing was advised yet. */
    NOG_GEEN("nog niet gegeven"),
    /** To report. */
    MELDEN("melden"),
    /** To organise help. */
    HULP("zelf hulp organiseren"),
    /** Anything else. */
    ANDERS("iets anders"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Veiligthuisadvies(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
