package nl.weegwijzer.zaak;

/** Whose question or worry it is (norms 8.3.d and 8.3.h). */
public enum Vraagsteller implements Woord {
    /** A parent. */
    OUDER("ouder"),
    /** A child or young person. */
    JEUGDIGE("jeugdige"),
    /** Anybody else who lives in the municipality. */
    ANDERE_INWONER("andere inwoner"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Vraagsteller(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
