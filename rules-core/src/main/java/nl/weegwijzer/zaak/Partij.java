package nl.weegwijzer.zaak;

/** The three organisations that made the agreements. */
public enum Partij implements Woord {
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** The youth team of the municipality. */
    JEUGDTEAM("jeugdteam"),
    /** Youth health care. */
    JGZ("JGZ");

    private final String woord;

    Partij(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
