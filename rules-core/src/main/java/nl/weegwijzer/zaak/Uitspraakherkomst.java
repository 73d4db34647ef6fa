package nl.weegwijzer.zaak;

/** Whose observation or concern a statement of a report is (norms 9.1.5.o.j and 9.1.5.o.k). */
public enum Uitspraakherkomst implements Woord {
    /** The reporter saw or heard it, or has this concern. */
    MELDER("de melder zelf"),
    /** Somebody else did. */
    ANDER("een ander"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Uitspraakherkomst(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
