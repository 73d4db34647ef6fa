package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether an organisation is ready for the agreements. */
public enum Gereedheid implements Woord {
    /** All that the agreements ask of it is there. */
    KLAAR("klaar voor de afspraken"),
    /** Something is missing. */
    NOG_NIET("nog niet klaar voor de afspraken"),
    /** Nothing is known to be missing, and not everything is known. */
    NOG_ONBEKEND("nog niet te beoordelen"),
    /** The agreements are not about this organisation. */
    NIET_GEBONDEN("niet gebonden aan deze afspraken");

    private final String woord;

    Gereedheid(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
