package nl.weegwijzer.zaak;

/** Which duty an agreement is about: the dated duties of the agreements, and what was agreed beside them. */
public enum Afspraaksoort implements Woord {
    /** The first contact with the family (norm 9.2.k). */
    CONTACT("contact met het gezin"),
    /** Feedback on that contact (norm 9.2.l). */
    TERUGKOPPELING("terugkoppeling aan Veilig Thuis"),
    /** A copy of the report for the team (norm 9.2.f). */
    KOPIE("kopie aan het team"),
    /** The first measuring moment (norm 9.2.m). */
    EERSTE_MEETMOMENT("het eerste meetmoment"),
    /** The second measuring moment (norm 9.2.m). */
    TWEEDE_MEETMOMENT("het tweede meetmoment"),
    /** A change in the overview of contacts, for the partners (norm 9.2.r). */
    WIJZIGING("een wijziging van contactgegevens"),
    /** Word to the reporter at the end (norm 9.1.5.g.j). */
    BERICHT_MELDER("bericht aan de melder"),
    /** Feedback to youth health care (norm 9.1.5.g.i). */
    FEEDBACK_JGZ("feedback aan de JGZ"),
    /** Something that the parties agreed themselves, with its own last day (norm 9.2.n). */
    ANDERE("een andere afspraak"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Afspraaksoort(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
