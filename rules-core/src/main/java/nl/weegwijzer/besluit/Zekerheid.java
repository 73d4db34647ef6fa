package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** How firmly a conclusion stands. */
public enum Zekerheid implements Woord {
    /** The text of the agreements says so. */
    BRON("bron"),
    /** The text leaves room; a ruling reads it this way. */
    DUIDING("duiding"),
    /** A ruling of this knowledge base alone; the text would allow another. */
    KEUZE("keuze");

    private final String woord;

    Zekerheid(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
