package nl.weegwijzer.internal.model;

import java.util.List;
import java.util.Optional;

/**
 * A subject of rules: a flat record type with its vocabulary.
 *
 * @param naam its name in rule files
 * @param vorm how its records are read and made
 * @param begrippen its vocabulary, in the order of the record
 */
public record Thema(String naam, Beeldvorm<?> vorm, List<Begrip> begrippen) {
    /** The word of the vocabulary that is this component of the record. */
    public Begrip begrip(String veld) {
        for (Begrip begrip : begrippen) {
            if (begrip.veld().equals(veld)) {
                return begrip;
            }
        }
        throw new IllegalArgumentException("geen begrip " + veld + " in " + naam);
    }

    /** The word that a sentence begins with, the longest where several fit. */
    public Optional<Begrip> begripVan(String zin) {
        Begrip beste = null;
        for (Begrip begrip : begrippen) {
            String begin = begrip.zin();
            if (zin.startsWith(begin)
                    && zin.startsWith(" ", begin.length())
                    && (beste == null || begin.length() > beste.zin().length())) {
                beste = begrip;
            }
        }
        return Optional.ofNullable(beste);
    }

    /** The word with this name. */
    public Optional<Begrip> begripMetNaam(String naam) {
        return begrippen.stream().filter(b -> b.naam().equals(naam)).findFirst();
    }
}
