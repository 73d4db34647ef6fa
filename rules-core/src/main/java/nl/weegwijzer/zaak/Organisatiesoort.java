package nl.weegwijzer.zaak;

/** What kind of organisation is asked about; the agreements bind the first three. */
public enum Organisatiesoort implements Woord {
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** The youth team of the municipality. */
    JEUGDTEAM("jeugdteam"),
    /** Youth health care. */
    JGZ("JGZ"),
    /** Any other organisation; the agreements do not bind it. */
    ANDERE("andere organisatie"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Organisatiesoort(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
