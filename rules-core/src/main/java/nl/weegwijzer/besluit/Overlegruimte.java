package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether Veilig Thuis can be consulted (norms 9.1.2.a, 9.1.2.g and 8.1.e). */
public enum Overlegruimte implements Woord {
    /** Acute danger: call at once. */
    METEEN("meteen nodig"),
    /** It can be consulted. */
    MOGELIJK("mogelijk"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend"),
    /** The agreements say nothing about it. */
    NIET_GEREGELD("niet geregeld");

    private final String woord;

    Overlegruimte(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
