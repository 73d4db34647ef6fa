package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Whether something must be done or may be done. */
public enum Kracht implements Woord {
    /** A duty. */
    MOET("moet"),
    /** A possibility that the source gives. */
    MAG("mag");

    private final String woord;

    Kracht(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
