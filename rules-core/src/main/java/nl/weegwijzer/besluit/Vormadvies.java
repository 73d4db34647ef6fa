package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** What the reporter is advised to do (ruling D-1). */
public enum Vormadvies implements Woord {
    /** Call Veilig Thuis at once; the form is provisional. */
    BELLEN("Veilig Thuis meteen bellen"),
    /** Report without the family being told by whom. */
    GESLOTEN("gesloten melden"),
    /** Consult Veilig Thuis before reporting. */
    RAADPLEGEN("eerst Veilig Thuis raadplegen"),
    /** Report with the family knowing. */
    OPEN("open melden"),
    /** Discuss the report with the family, then report openly. */
    BESPREKEN("eerst bespreken, dan open melden"),
    /** Tell the family that a report will be made, discuss it, then report openly. */
    VERTELLEN("eerst vertellen en bespreken, dan open melden"),
    /** Have the conversation of step 3 first. */
    GESPREK("eerst het gesprek voeren");

    private final String woord;

    Vormadvies(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
