package nl.weegwijzer.zaak;

/** Whether one parent consents to a report (norm 9.1.5.o.a, ruling D-1). */
public enum Toestemming implements Woord {
    /** The parent consents. */
    GEGEVEN("gegeven"),
    /** The parent was asked and refuses. */
    GEWEIGERD("geweigerd"),
    /** The parent was not asked. */
    NIET_GEVRAAGD("niet gevraagd"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Toestemming(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
