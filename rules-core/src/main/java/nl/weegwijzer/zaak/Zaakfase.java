package nl.weegwijzer.zaak;

/** In which phase a case is (norm F.2). That a recipient confirmed stands with that recipient. */
public enum Zaakfase implements Woord {
    /** A professional has a signal and nobody reported yet. */
    SIGNAAL("signaal vóór de melding"),
    /** Veilig Thuis received a report. */
    MELDING("melding ontvangen"),
    /** Veilig Thuis does the triage. */
    TRIAGE("triage"),
    /** Veilig Thuis investigates. */
    ONDERZOEK("onderzoek"),
    /** Veilig Thuis sent the transfer. */
    OVERDRACHT("overdracht verstuurd"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Zaakfase(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
