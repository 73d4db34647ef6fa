package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/**
 * Who holds a case, has the view on safety or the casusregie for a family (norms F.1, F.2 and 4.d, ruling D-15). There
 * is no value for nobody.
 */
public enum Houder implements Woord {
    /** Whoever has the signal, as long as nothing was reported. */
    SIGNALEERDER("wie het signaal heeft"),
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
