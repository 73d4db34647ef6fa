package nl.weegwijzer.werkbank.bestand;

/** Thrown when a file cannot be read as JSON at all. Carries the one problem that stopped the reading. */
public final class OnleesbaarException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Probleem probleem;

    OnleesbaarException(Probleem probleem) {
        super(probleem.code().woord());
        this.probleem = probleem;
    }

    /** What stopped the reading. */
    public Probleem probleem() {
        return probleem;
    }
}
