package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** The form in which a duty is to be met. No form means that the source leaves it free. */
public enum Vorm implements Woord {
    /** In writing. */
    SCHRIFTELIJK("schriftelijk"),
    /** In person. */
    PERSOONLIJK("persoonlijk"),
    /** By telephone. */
    TELEFONISCH("telefonisch");

    private final String woord;

    Vorm(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
