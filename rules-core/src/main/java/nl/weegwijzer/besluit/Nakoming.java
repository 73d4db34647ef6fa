package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What became of an agreement (norm 6.b, ruling D-13). */
public enum Nakoming implements Woord {
    /** Done in time. */
    NAGEKOMEN("nagekomen"),
    /** Done after the last day. */
    TE_LAAT_NAGEKOMEN("nagekomen, maar te laat"),
    /** Done before the day on which it had to be done. */
    TE_VROEG("te vroeg gedaan"),
    /** Not done, and there is time. */
    LOOPT("nog niet gedaan, en de tijd loopt nog"),
    /** Not done, and not late either. */
    LAATSTE_DAG("nog niet gedaan, en vandaag is de laatste dag"),
    /** Not done, and the last day has passed. */
    TE_LAAT("te laat"),
    /** The last day has passed and nothing is recorded. */
    NIET_VASTGELEGD("niet aantoonbaar nagekomen, en de dag is voorbij"),
    /** Not done, and nobody set a day. */
    ZONDER_TERMIJN("nog niet gedaan, zonder termijn in de bron"),
    /** Nobody can do it. */
    NIET_MOGELIJK("niet uit te voeren"),
    /** It hangs on something that is not known. */
    NOG_ONBEKEND("nog niet te bepalen");

    private final String woord;

    Nakoming(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
