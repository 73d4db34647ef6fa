package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/**
 * What follows on a report (norms 9.1.5.o.s and 9.1.5.o.t, ruling D-3). There is no outcome without follow-up (norm
 * F.1).
 */
public enum Uitkomst implements Woord {
    /** Veilig Thuis investigates. */
    ONDERZOEK("onderzoek"),
    /** A follow-up with the family, without investigation. */
    VERVOLGTRAJECT("vervolgtraject"),
    /** The case is handed to youth team or youth health care with advice. */
    OVERDRACHT_MET_ADVIES("overdracht met advies");

    private final String woord;

    Uitkomst(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
