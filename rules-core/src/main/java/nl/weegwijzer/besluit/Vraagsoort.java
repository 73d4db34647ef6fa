package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** The questions that can be asked, by the word that case files and tables use. */
public enum Vraagsoort implements Woord {
    /** Whether and how to report. */
    MELDADVIES("meldadvies", "het meldadvies", "Melden bij Veilig Thuis?"),
    /** What follows on a report. */
    TRIAGE("triage", "het triagebesluit", "Wat volgt op deze melding?"),
    /** Whether a case can be transferred. */
    OVERDRACHT("overdracht", "het overdrachtbesluit", "Kan deze zaak worden overgedragen?"),
    /** Who monitors. */
    MONITORING("monitoring", "het monitoringbesluit", "Wie monitort, en wanneer?"),
    /** In which step of the reporting code a case is. */
    MELDCODE("meldcode", "het oordeel over de meldcode", "In welke stap van de meldcode is deze zaak?"),
    /** Whether and how a case is brought in for advice. */
    CONSULTATIE("consultatie", "het consultatieadvies", "Hoe kan deze casus bij Veilig Thuis worden ingebracht?");

    private final String woord;
    private final String besluit;
    private final String kop;

    Vraagsoort(String woord, String besluit, String kop) {
        this.woord = woord;
        this.besluit = besluit;
        this.kop = kop;
    }

    @Override
    public String woord() {
        return woord;
    }

    /** What comes out, with its article, as in {@code het meldadvies wordt gevraagd}. */
    public String besluit() {
        return besluit;
    }

    /** The question in full, in Dutch. */
    public String kop() {
        return kop;
    }
}
