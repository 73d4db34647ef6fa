package nl.weegwijzer.zaak;

/** Who asks to see a dossier (norm 9.1.5.o.h). */
public enum Inzagevrager implements Woord {
    /** Nobody does. */
    NIEMAND("niemand"),
    /** A parent. */
    OUDER("een ouder"),
    /** The young person whom the dossier is about. */
    JEUGDIGE("de jeugdige"),
    /** Anybody else. */
    ANDER("een ander"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Inzagevrager(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
