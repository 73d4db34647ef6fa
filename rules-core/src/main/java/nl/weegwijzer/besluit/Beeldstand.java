package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether there is a current picture of one member of family or household (norm 8.1.a). */
public enum Beeldstand implements Woord {
    /** There is one. */
    ACTUEEL("actueel"),
    /** There is none, or an outdated one. */
    NIET_ACTUEEL("niet actueel"),
    /** It is not known whether there is one. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Beeldstand(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
