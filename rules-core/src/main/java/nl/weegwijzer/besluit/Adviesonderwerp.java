package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What the advice of Veilig Thuis is about (norms 9.1.2.f and 9.1.2.i). */
public enum Adviesonderwerp implements Woord {
    /** How safe it is. */
    VEILIGHEID("de veiligheid van kind en slachtoffer"),
    /** How to discuss a suspicion. */
    GESPREK("het gesprek met de ouder over het vermoeden"),
    /** Which help fits. */
    HULP("de hulp die past"),
    /** Whatever was asked. */
    EIGEN_VRAAG("de eigen vraag van de adviesvrager"),
    /** Hangs on a question that is not known. */
    NOG_ONBEKEND("nog onbekend");

    private final String woord;

    Adviesonderwerp(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
