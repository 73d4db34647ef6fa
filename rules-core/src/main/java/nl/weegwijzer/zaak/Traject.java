package nl.weegwijzer.zaak;

/** How Veilig Thuis ended its part of a case (norms 9.2.o and 9.2.p, ruling D-7). */
public enum Traject implements Woord {
    /** With an investigation, also when a follow-up came after it. */
    ONDERZOEK("onderzoek"),
    /** With a follow-up and no investigation. */
    VERVOLGTRAJECT("vervolgtraject"),
    /** With a transfer and advice alone. */
    OVERDRACHT_MET_ADVIES("overdracht met advies"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Traject(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
