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
    /** Whether it is domestic violence, child abuse, both or neither. */
    AARD("aard", "het oordeel over de aard", "Is dit huiselijk geweld of kindermishandeling?"),
    /** In which step of the reporting code a case is. */
    MELDCODE("meldcode", "het oordeel over de meldcode", "In welke stap van de meldcode is deze zaak?"),
    /** Whether and how a case is brought in for advice. */
    CONSULTATIE("consultatie", "het consultatieadvies", "Hoe kan deze casus bij Veilig Thuis worden ingebracht?"),
    /** Whether the content of a report is in order. */
    INHOUD("inhoud", "het oordeel over de inhoud", "Is de inhoud van de melding in orde?"),
    /** What is recorded where, and who may see it. */
    DOSSIER("dossier", "het dossieradvies", "Wat staat waar in het dossier, en wie mag het zien?"),
    /** Whether Veilig Thuis has the view on safety, and with whom it lies. */
    ZICHT("zicht", "het oordeel over zicht op veiligheid", "Wie heeft zicht op veiligheid?"),
    /** Who has the casusregie, and who may be case manager. */
    CASUSREGIE("casusregie", "het casusregieadvies", "Wie heeft de casusregie?"),
    /** Which team there is for a family. */
    ROUTERING("routering", "het routeringsadvies", "Welk team is er voor dit gezin?"),
    /** Whether the parties keep what they agreed. */
    VOORTGANG("voortgang", "het voortgangsoordeel", "Worden de afspraken nagekomen?"),
    /** Whether an organisation is ready for the agreements. */
    ORGANISATIE("organisatie", "het oordeel over de organisatie", "Is deze organisatie klaar voor de afspraken?"),
    /** All decisions on a whole case. */
    OVERZICHT("overzicht", "het zaakoverzicht", "Hoe staat de hele zaak ervoor?");

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
