package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether the parents can see a piece. */
public enum Zichtbaarheid implements Woord {
    /** They can. */
    INZICHTELIJK("inzichtelijk voor de ouders"),
    /** They cannot: it leads to the reporter of a closed report (norm 9.1.5.g.d). */
    AFGESCHERMD("afgeschermd"),
    /** People weigh whether it is shielded (norm 9.1.5.o.h). */
    AF_TE_WEGEN("nog af te wegen"),
    /** Hangs on a fact that is not known; until then it is not shown. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Zichtbaarheid(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
