package nl.weegwijzer.zaak;

/** Where a case is when advice is asked (norm 9.1.2.g). */
public enum Trajectmoment implements Woord {
    /** In step 1. */
    STAP_1("stap 1"),
    /** In step 2. */
    STAP_2("stap 2"),
    /** In step 3. */
    STAP_3("stap 3"),
    /** In step 4. */
    STAP_4("stap 4"),
    /** In step 5. */
    STAP_5("stap 5"),
    /** After a report. */
    NA_MELDING("na de melding"),
    /** While help is given. */
    HULP("tijdens de hulp"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Trajectmoment(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
