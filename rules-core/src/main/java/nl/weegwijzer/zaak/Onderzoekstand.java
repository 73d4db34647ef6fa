package nl.weegwijzer.zaak;

/** Whether an investigation by Veilig Thuis is called for (norm 8.1.g). */
public enum Onderzoekstand implements Woord {
    /** None is called for. */
    NIET_NODIG("niet nodig"),
    /** One is called for and not closed. */
    NODIG("nodig"),
    /** It was closed. */
    AFGESLOTEN("afgesloten"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Onderzoekstand(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
