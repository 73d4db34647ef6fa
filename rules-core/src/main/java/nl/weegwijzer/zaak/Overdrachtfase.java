package nl.weegwijzer.zaak;

/** After which work of Veilig Thuis a case is transferred (norms 9.2.a and 9.2.e-h). */
public enum Overdrachtfase implements Woord {
    /** After triage alone. */
    TRIAGE("alleen triage"),
    /** After an investigation. */
    ONDERZOEK("onderzoek"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Overdrachtfase(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
