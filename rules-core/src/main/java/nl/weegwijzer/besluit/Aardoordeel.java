package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether something of a definition is met. */
public enum Aardoordeel implements Woord {
    /** It is. */
    JA("ja"),
    /** It is not. */
    NEE("nee"),
    /** Hangs on facts that are not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Aardoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
