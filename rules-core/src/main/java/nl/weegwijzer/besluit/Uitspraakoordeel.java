package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether a statement can stand in a report (norms 9.1.5.o.j to 9.1.5.o.l). */
public enum Uitspraakoordeel implements Woord {
    /** It can. */
    MAG("mag erin"),
    /** It cannot as it is; the duties say the way out. */
    MAG_ZO_NIET("mag er zo niet in"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("is nog niet te beoordelen");

    private final String woord;

    Uitspraakoordeel(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
