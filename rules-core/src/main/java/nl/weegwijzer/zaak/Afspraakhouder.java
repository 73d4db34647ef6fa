package nl.weegwijzer.zaak;

/** Who holds an agreement. */
public enum Afspraakhouder implements Woord {
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** The youth team. */
    JEUGDTEAM("jeugdteam"),
    /** Youth health care. */
    JGZ("JGZ"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Afspraakhouder(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
