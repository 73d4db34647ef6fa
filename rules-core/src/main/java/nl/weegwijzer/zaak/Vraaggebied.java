package nl.weegwijzer.zaak;

/** What a question or worry is about: the nine kinds of norm 8.3.i, upbringing (norm 8.3.h), or something else. */
public enum Vraaggebied implements Woord {
    /** Upbringing. */
    OPVOEDING("opvoeding"),
    /** Growth and development. */
    GROEI("groei en ontwikkeling"),
    /** Mental health and behaviour. */
    GEDRAG("psyche en gedrag"),
    /** A disability, of mind or body. */
    BEPERKING("een beperking"),
    /** Addiction or crime. */
    VERSLAVING("verslaving en strafbaar gedrag"),
    /** The relations in a family. */
    RELATIE("relatie en gezin"),
    /** What is between a parent and a child. */
    BAND("de band tussen ouder en kind"),
    /** Young people who live on their own. */
    ZELFSTANDIG("jongeren die op zichzelf wonen"),
    /** Money. */
    GELD("geld"),
    /** Several of these at once. */
    COMBINATIE("meer dan één van deze problemen"),
    /** Something that the agreements do not name. */
    ANDERS("iets anders"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Vraaggebied(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
