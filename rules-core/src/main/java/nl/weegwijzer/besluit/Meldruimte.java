package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether the reporter must, may or may not yet report (norms 8.2.b and F.5, rulings D-9 and D-10). */
public enum Meldruimte implements Woord {
    /** There is a duty to report. */
    MOET("moet melden"),
    /** Reporting is a choice that is open now. */
    MAG("mag melden"),
    /** Something must come first. */
    NOG_NIET("mag nog niet melden");

    private final String woord;

    Meldruimte(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
