package nl.weegwijzer.zaak;

/** Who was named for the casusregie where two recipients have the case (ruling D-15). */
public enum Regieaanwijzing implements Woord {
    /** Nobody was named. */
    NIEMAND("niemand"),
    /** The youth team. */
    JEUGDTEAM("het jeugdteam"),
    /** Youth health care. */
    JGZ("de JGZ"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Regieaanwijzing(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
