package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Woord;

/** How many deviations hold, and whether they agree (norm 9.2.q). */
public enum Geldigheid implements Woord {
    /** None holds. */
    GEEN("geen"),
    /** All that hold name Veilig Thuis. */
    VEILIG_THUIS("naar Veilig Thuis"),
    /** All that hold name the youth team. */
    JEUGDTEAM("naar het jeugdteam"),
    /** All that hold name youth health care. */
    JGZ("naar de JGZ"),
    /** Those that hold name different parties. */
    TEGENSTRIJDIG("naar verschillende partijen");

    private final String woord;

    Geldigheid(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
