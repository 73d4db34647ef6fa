package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether a transfer can go ahead (norms 9.2.d-n). */
public enum Doorgang implements Woord {
    /** Nothing stands in the way. */
    MOGELIJK("kan doorgaan"),
    /** Something stands in the way; the case stays with Veilig Thuis. */
    GEBLOKKEERD("kan nog niet doorgaan");

    private final String woord;

    Doorgang(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
