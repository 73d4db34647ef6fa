package nl.weegwijzer.zaak;

/** What kind of statement one is (norms 9.1.5.o.j and 9.1.5.o.l). */
public enum Uitspraakaard implements Woord {
    /** A fact that was observed. */
    FEIT("feit"),
    /** A concern, told as one. */
    ZORG("zorg"),
    /** A judgement of value. */
    WAARDEOORDEEL("waardeoordeel"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Uitspraakaard(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
