package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether a piece may be passed on (norms 8.1.d and 9.2.s). */
public enum Doorgeefoordeel implements Woord {
    /** Nobody would receive it. */
    NIET_AAN_DE_ORDE("niet aan de orde"),
    /** It may. */
    TOEGESTAAN("toegestaan"),
    /** It may, when nothing in it leads to the reporter any more. */
    AFGESCHERMD("alleen afgeschermd toegestaan"),
    /** It may not. */
    NIET_TOEGESTAAN("niet toegestaan"),
    /** The agreements do not say. */
    NIET_GEREGELD("niet geregeld"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Doorgeefoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
