package nl.weegwijzer.zaak;

/** Why somebody asks which team there is (norms F.1, 8.3.d and 8.3.h, rulings D-11 and D-15). */
public enum Aanleiding implements Woord {
    /** A report that Veilig Thuis would transfer. */
    OVERDRACHT("overdracht van een melding"),
    /** A report that another party took over from Veilig Thuis. */
    OVERGENOMEN("een melding die al is overgenomen"),
    /** Somebody with a question or a worry of their own. */
    VRAAG("een eigen vraag"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Aanleiding(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
