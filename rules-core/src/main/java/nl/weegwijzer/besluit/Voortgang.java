package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** How a case progresses as a whole. */
public enum Voortgang implements Woord {
    /** No agreement was named. */
    NIETS("niets te beoordelen"),
    /** An agreement was discussed and still not kept. */
    OPSCHALEN("iets moet worden opgeschaald"),
    /** The last day of an agreement has passed. */
    TE_LAAT("iets is niet op tijd gedaan"),
    /** It hangs on something that is not known. */
    NOG_ONBEKEND("nog niet te bepalen"),
    /** Nothing is late, and something is still to be done. */
    LOOPT("op schema, nog niet alles is gedaan"),
    /** All was done in time. */
    ALLES("alles is nagekomen"),
    /** All that can be done was done, and something cannot. */
    ONMOGELIJK("alles wat kan is nagekomen, maar iets is niet uit te voeren"),
    /** All was done, and something after its last day. */
    LATER("alles is nagekomen, maar niet alles op tijd");

    private final String woord;

    Voortgang(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
