package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Who has the view on safety or the casusregie for one child (norm 9.1.5.o.p, ruling D-15). */
public enum Kindhouder implements Woord {
    /** The guardian of this child alone. */
    GEZINSVOOGD("de gezinsvoogd van Jeugdbescherming West"),
    /** The same as for the family. */
    GEZIN("dezelfde als voor het gezin"),
    /** The same as for the family until it is known who protects this child. */
    NOG_ONBEKEND("voorlopig dezelfde als voor het gezin");

    private final String woord;

    Kindhouder(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
