package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Which report one child needs (norms 9.1.5.o.p and 9.1.5.o.q, ruling D-8). */
public enum Kindmelding implements Woord {
    /** A report of its own. */
    EIGEN("een eigen zorgmelding"),
    /** Named in the one report that covers the family. */
    GEZINSMELDING("deel van de ene zorgmelding voor het gezin"),
    /** These norms ask for no new report. */
    GEEN_NIEUWE("geen nieuwe zorgmelding"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog niet te bepalen"),
    /** The agreements say nothing about this child's situation. */
    GEEN_GRONDSLAG("geen grondslag");

    private final String woord;

    Kindmelding(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
