package nl.weegwijzer.zaak;

/** Which child protection organisation fulfils a {@link Functie} (norm 9.1.5.o.p, ruling D-8). */
public enum Organisatie implements Woord {
    /** The organisation that the agreements name. */
    JEUGDBESCHERMING_WEST("Jeugdbescherming West"),
    /** Any other organisation; the agreements say nothing about it. */
    ANDERE("andere organisatie"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Organisatie(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
