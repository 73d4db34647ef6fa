package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** Which child protection organisation has a function for one child (norm 9.1.5.o.p). */
public enum Kindtoezicht implements Woord {
    /** None. */
    GEEN("geen"),
    /** Guardian of Jeugdbescherming West. */
    GEZINSVOOGD("gezinsvoogd van Jeugdbescherming West"),
    /** Case manager of Jeugdbescherming West, and no guardian. */
    CASEMANAGER("casemanager van Jeugdbescherming West"),
    /** Of an organisation that the agreements do not name. */
    ANDERE("van een andere organisatie"),
    /** Not known. */
    ONBEKEND("onbekend");

    private final String woord;

    Kindtoezicht(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
