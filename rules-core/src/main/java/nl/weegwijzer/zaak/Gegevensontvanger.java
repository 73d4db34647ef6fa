package nl.weegwijzer.zaak;

/** To whom data of a dossier would be passed on (norm 9.2.s). The family is none: it asks to see the dossier. */
public enum Gegevensontvanger implements Woord {
    /** Nobody. */
    NIEMAND("niemand"),
    /** The youth team. */
    JEUGDTEAM("jeugdteam"),
    /** Youth health care. */
    JGZ("JGZ"),
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** Any other organisation or professional. */
    ANDER("een ander"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Gegevensontvanger(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
