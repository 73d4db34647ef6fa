package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** In which step of the reporting code a case is (norms 7.2.1-7.2.5). */
public enum Meldcodestap implements Woord {
    /** Step 1. */
    STAP_1("stap 1"),
    /** Step 2. */
    STAP_2("stap 2"),
    /** Step 3. */
    STAP_3("stap 3"),
    /** Step 4. */
    STAP_4("stap 4"),
    /** Step 5. */
    STAP_5("stap 5"),
    /** All steps are done. */
    AFGEROND("afgerond"),
    /** The code does not bind whoever asks. */
    NIET_VAN_TOEPASSING("niet van toepassing");

    private final String woord;

    Meldcodestap(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
