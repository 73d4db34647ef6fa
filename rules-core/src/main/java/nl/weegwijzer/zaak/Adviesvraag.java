package nl.weegwijzer.zaak;

/** What Veilig Thuis is asked; the first three are the examples of norm 9.1.2.i. */
public enum Adviesvraag implements Woord {
    /** How safe child or victim is. */
    VEILIGHEID("hoe veilig het is"),
    /** How to discuss a suspicion with the parent. */
    BESPREKEN("hoe een vermoeden te bespreken is"),
    /** Which help fits. */
    HULP("welke hulp past"),
    /** Anything else. */
    ANDERS("een andere vraag"),
    /** Not known to whoever hands in the case; never read as any of the other values. */
    ONBEKEND("onbekend");

    private final String woord;

    Adviesvraag(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
