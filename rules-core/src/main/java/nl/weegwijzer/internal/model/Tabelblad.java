package nl.weegwijzer.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as it stands in its file: one of data, or one in which each row is a rule. Immutable and thread-safe.
 *
 * @param bestand the file, relative to the folder of the knowledge base
 * @param onderwerp the subject of a decision table; empty for a table of data
 * @param koppen the headings
 * @param rijen the rows
 */
public record Tabelblad(String bestand, Optional<String> onderwerp, List<String> koppen, List<Rij> rijen) {
    private static final String NORM = "norm";
    private static final String DUIDING = "duiding";

    /** Copies the lists. */
    public Tabelblad {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    /**
     * One row.
     *
     * @param regel its line in the file, from 1
     * @param cellen its cells, as many as there are headings
     */
    public record Rij(int regel, List<String> cellen) {
        /** Copies the list. */
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    /** Its name: that of the file, without folder and ending. */
    public String naam() {
        return bestand.substring(bestand.lastIndexOf('/') + 1).replaceFirst("\\.csv$", "");
    }

    /** The cell of a row under a heading; empty where there is no such heading. */
    public String cel(Rij rij, String kop) {
        int kolom = koppen.indexOf(kop);
        return kolom < 0 ? "" : rij.cellen().get(kolom);
    }

    /** The norms that a row names. */
    public List<String> normen(Rij rij) {
        return namen(cel(rij, NORM));
    }

    /** The rulings that a row names. */
    public List<String> duidingen(Rij rij) {
        return namen(cel(rij, DUIDING));
    }

    private static List<String> namen(String cel) {
        return Stream.of(cel.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
