package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/**
 * Who has the view on safety or the casusregie for a family (norms F.1 and F.2, ruling D-15). There is no value for
 * nobody.
 */
public enum Houder implements Woord {
    /** The professional who has the signal, as long as nothing was reported. */
    SIGNALEERDER("de professional die het signaal heeft"),
    /** Veilig Thuis, from the report. */
    VEILIG_THUIS("Veilig Thuis"),
    /** The youth team that confirmed receipt. */
    JEUGDTEAM("het jeugdteam"),
    /** Youth health care that confirmed receipt. */
    JGZ("de JGZ"),
    /** Both recipients, who both confirmed. */
    BEIDE("het jeugdteam en de JGZ samen");

    private final String woord;

    Houder(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
