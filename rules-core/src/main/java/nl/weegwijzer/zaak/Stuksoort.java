package nl.weegwijzer.zaak;

/** What a piece in a dossier is. */
public enum Stuksoort implements Woord {
    /** Consent, or that the family was told (norm 9.1.5.o.b). */
    TOESTEMMING("toestemming dan wel mededeling"),
    /** An assessment with own considerations (norms 9.1.5.o.f and 9.1.5.o.g). */
    TAXATIE("taxatie"),
    /** A copy of the form with which was reported (norm 9.1.5.o.i). */
    MELDFORMULIER("kopie van het meldformulier"),
    /** The letter to the reporter about the plan (norm 9.1.5.o.x). */
    TERUGKOPPELBRIEF("terugkoppelbrief van Veilig Thuis"),
    /** A note of a consultation (norm 9.1.2.e). */
    CONSULTATIE("aantekening van een consultatie"),
    /** Arrangements between organisations for one child (norm 8.2.h). */
    KETENAFSPRAKEN("afspraken tussen ketenpartners"),
    /** Signals, and reports of conversations (norm 8.2.a). */
    SIGNALEN("signalen en gespreksverslag"),
    /** Something that the agreements do not name. */
    ANDER("iets anders"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Stuksoort(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
