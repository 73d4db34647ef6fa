package nl.weegwijzer.zaak;

/** In which role somebody reports (norms 8.2.b and 9.1.5.g.b). */
public enum Melderrol implements Woord {
    /** A professional of youth health care. */
    JGZ("JGZ"),
    /** A professional of a youth team. */
    JEUGDTEAM("jeugdteam"),
    /** A professional of any other organisation. */
    ANDERE_PROFESSIONAL("andere professional"),
    /** Anybody who does not report as a professional. */
    BURGER("burger"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Melderrol(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
