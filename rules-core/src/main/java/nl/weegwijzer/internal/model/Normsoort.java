package nl.weegwijzer.internal.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing a norm says. A norm can be of more than one kind. */
public enum Normsoort {
    /** It decides or derives something. */
    R("beslist of leidt af"),
    /** It lays down a duty. */
    P("plicht"),
    /** It sets a condition on what is handed in. */
    V("voorwaarde"),
    /** It is data in a table. */
    T("gegevens in een tabel"),
    /** It is context: no rule can decide it for one case. */
    C("context");

    private final String omschrijving;

    Normsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** In Dutch, in a few words. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The kind with this letter. */
    public static Optional<Normsoort> van(String letter) {
        return Stream.of(values()).filter(s -> s.name().equals(letter)).findFirst();
    }
}
