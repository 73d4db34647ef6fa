package nl.weegwijzer.werkbank.bestand;

import nl.weegwijzer.zaak.Woord;

/** The kinds of problem that a case file can have. A code is never used again for something else. */
public enum Code implements Woord {
    /** There is no such file. */
    NIET_GEVONDEN("BESTAND-01"),
    /** It is a folder. */
    MAP("BESTAND-02"),
    /** It cannot be opened or read. */
    NIET_TE_LEZEN("BESTAND-03"),
    /** It is larger than a case file may be. */
    TE_GROOT("BESTAND-04"),
    /** There is nothing in it. */
    LEEG("BESTAND-05"),
    /** It is not UTF-8. */
    GEEN_UTF8("BESTAND-06"),
    /** It is not JSON. */
    GEEN_JSON("BESTAND-07"),
    /** Something stands after the case. */
    STAART("BESTAND-08"),
    /** It is nested deeper than a case can be. */
    TE_DIEP("BESTAND-09"),
    /** The program itself failed on this file. */
    PROGRAMMA("WERK-01"),
    /** No case has this key here. */
    SLEUTEL("ZAAK-01"),
    /** The key asks for personal data. */
    PERSOONSGEGEVEN("ZAAK-02"),
    /** A word that this place does not know. */
    WOORD("ZAAK-03"),
    /** Another kind of value belongs here. */
    SOORT("ZAAK-04"),
    /** Something is missing that no case can do without. */
    ONTBREEKT("ZAAK-05"),
    /** The same key stands here twice. */
    DUBBEL("ZAAK-06"),
    /** Not a date, or one that the calendar does not have. */
    DATUM("ZAAK-07"),
    /** A null. */
    NULL("ZAAK-08"),
    /** The case refuses it: facts that contradict each other, a name that is no pseudonym. */
    BEZWAAR("ZAAK-09"),
    /** A list with too many elements. */
    TE_LANG("ZAAK-10"),
    /** A text that cannot be the name asked for. */
    TEKST("ZAAK-11");

    private final String woord;

    Code(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }

    /** Whether there is no case to judge at all, as opposed to a case that was read and refused. */
    public boolean onleesbaar() {
        return compareTo(SLEUTEL) < 0;
    }
}
