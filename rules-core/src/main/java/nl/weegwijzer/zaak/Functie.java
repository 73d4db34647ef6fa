package nl.weegwijzer.zaak;

/** The function of a child protection organisation for one child (norm 9.1.5.o.p). */
public enum Functie implements Woord {
    /** Guardian appointed for the child. */
    GEZINSVOOGD("gezinsvoogd"),
    /** Case manager for the child. */
    CASEMANAGER("casemanager"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Functie(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
