package nl.weegwijzer.internal.taal;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.tekst.Lijn;

/**
 * A table with its lines.
 *
 * @param thema the subject of a decision table; empty for a table of data
 * @param kop the line with the headings
 * @param rijen the lines below it that are not empty
 */
public record Tabeltekst(Optional<Thema> thema, Lijn kop, List<Lijn> rijen) {
    /** Copies the lines. */
    public Tabeltekst {
        rijen = List.copyOf(rijen);
    }
}
