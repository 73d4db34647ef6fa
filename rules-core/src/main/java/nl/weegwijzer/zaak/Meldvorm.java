package nl.weegwijzer.zaak;

/** How a report was made towards the family (norms 9.1.5.o.a and 9.1.5.g.0). */
public enum Meldvorm implements Woord {
    /** The family consents or knows; Veilig Thuis tells it who reported. */
    OPEN("open"),
    /** The family is not told who reported. */
    GESLOTEN("gesloten"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Meldvorm(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
