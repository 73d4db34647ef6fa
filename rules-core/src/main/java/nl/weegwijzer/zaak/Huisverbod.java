package nl.weegwijzer.zaak;

/** Whether a temporary restraining order plays a part (norm 8.1.m). */
public enum Huisverbod implements Woord {
    /** There is none and none is considered. */
    GEEN("geen"),
    /** One is being considered. */
    OVERWOGEN("overwogen"),
    /** One has been imposed. */
    OPGELEGD("opgelegd"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Huisverbod(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
