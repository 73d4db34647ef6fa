package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Where a piece is kept. */
public enum Bewaarplaats implements Woord {
    /** The files of youth health care (norm 8.2.a). */
    DIGITAAL_DOSSIER("digitaal dossier en Kidos"),
    /** The file of youth health care for one child (norm 8.2.h). */
    DDJGZ("het DDJGZ"),
    /** The own file of the youth team (ruling D-15). */
    EIGEN_DOSSIER("het eigen dossier"),
    /** The care plan in the file (norm 9.1.2.e). */
    ZORGPLAN("het zorgplan van het dossier"),
    /** The agreements do not say. */
    NIET_GEREGELD("niet geregeld"),
    /** Hangs on a fact that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Bewaarplaats(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
