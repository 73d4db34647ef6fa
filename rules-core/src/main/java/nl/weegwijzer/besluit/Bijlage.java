package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What is enclosed when a duty is met. */
public enum Bijlage implements Woord {
    /** The safety or recovery plan (norm 9.2.c). */
    VEILIGHEIDSPLAN("het veiligheids- of herstelplan"),
    /** A copy of the report (norm 9.2.f). */
    KOPIE_MELDING("een kopie van de melding");

    private final String woord;

    Bijlage(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
