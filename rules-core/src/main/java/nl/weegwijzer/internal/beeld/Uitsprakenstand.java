package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** What the statements of a report come to together (norms 9.1.5.o.j to 9.1.5.o.l). */
public enum Uitsprakenstand implements Woord {
    /** There is none. */
    AFWEZIG("afwezig"),
    /** All can stand in the report. */
    IN_ORDE("in orde"),
    /** At least one cannot as it is. */
    NIET_IN_ORDE("niet in orde"),
    /** At least one hangs on a fact that is not known, and of none it is certain that it cannot. */
    NOG_ONBEKEND("nog niet te beoordelen");

    private final String woord;

    Uitsprakenstand(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
