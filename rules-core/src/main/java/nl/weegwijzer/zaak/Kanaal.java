package nl.weegwijzer.zaak;

/** By which channel a report is or will be made (norms 9.1.5.o.m and 9.1.5.g.c). */
public enum Kanaal implements Woord {
    /** By telephone. */
    TELEFONISCH("telefonisch"),
    /** In writing. */
    SCHRIFTELIJK("schriftelijk"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Kanaal(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
