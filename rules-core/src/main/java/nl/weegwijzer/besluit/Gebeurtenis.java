package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** An event that a duty is tied to when no date is. */
public enum Gebeurtenis implements Woord {
    /** The report to Veilig Thuis. */
    MELDING("de melding"),
    /** The transfer to the recipient. */
    OVERDRACHT("de overdracht"),
    /** The end of investigation or involvement of Veilig Thuis. */
    EINDE("het einde van onderzoek of bemoeienis"),
    /** The beginning of each new phase of a case (norm F.2). */
    FASEWISSEL("het begin van elke fase");

    private final String woord;

    Gebeurtenis(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
