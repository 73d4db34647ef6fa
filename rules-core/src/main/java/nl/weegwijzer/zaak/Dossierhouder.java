package nl.weegwijzer.zaak;

/** Which organisation keeps a dossier (norm 8.2.a, ruling D-15). */
public enum Dossierhouder implements Woord {
    /** Youth health care. */
    JGZ("JGZ"),
    /** The youth team. */
    JEUGDTEAM("jeugdteam"),
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** An organisation that did not make the agreements. */
    ANDERE("een andere organisatie"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Dossierhouder(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
