package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What became of one change in the overview of contacts (norm 9.2.r). */
public enum Wijzigingstand implements Woord {
    /** The partners were told within the term. */
    OP_TIJD("op tijd gedeeld"),
    /** The partners were told after the term. */
    TE_LAAT("te laat gedeeld"),
    /** The partners were told; a day is not known. */
    GEDEELD("gedeeld, misschien te laat"),
    /** The partners were not told; the term still runs. */
    NOG_TE_DELEN("nog te delen"),
    /** The partners were not told; the term is over. */
    OVER_TIJD("nog niet gedeeld en te laat"),
    /** The partners were not told; the day of the change is not known. */
    TERMIJN_ONBEKEND("nog niet gedeeld, misschien te laat"),
    /** It is not known whether the partners were told; the term still runs. */
    MISSCHIEN("misschien nog te delen"),
    /** It is not known whether the partners were told; the term may be over. */
    MISSCHIEN_TE_LAAT("misschien nog niet gedeeld en te laat");

    private final String woord;

    Wijzigingstand(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
