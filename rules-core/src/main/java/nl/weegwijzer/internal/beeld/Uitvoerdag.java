package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** How the day on which something was done lies to its term. */
public enum Uitvoerdag implements Woord {
    /** Before the term began to run. */
    VOOR_BEGIN("vóór het begin van de termijn"),
    /** Before the last day. */
    EERDER("vóór de laatste dag"),
    /** On the last day. */
    OP_DE_DAG("op de laatste dag"),
    /** After it. */
    LATER("na de laatste dag"),
    /** One of the two days is not known. */
    ONBEKEND("onbekend");

    private final String woord;

    Uitvoerdag(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
