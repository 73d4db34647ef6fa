package nl.weegwijzer.internal.taal;

import java.util.Collections;
import java.util.List;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.tekst.Plek;

/**
 * A rule as it was read: the rule, and where its parts stand in the file.
 *
 * @param regel the rule
 * @param id its id
 * @param normen its norms, in the order of the rule
 * @param duidingen its rulings
 * @param voorwaarden its conditions
 * @param gevolgen its conclusions
 */
record Gelezen(
        Regel regel, Plek id, List<Plek> normen, List<Plek> duidingen, List<Plek> voorwaarden, List<Plek> gevolgen) {
    Gelezen {
        normen = List.copyOf(normen);
        duidingen = List.copyOf(duidingen);
        voorwaarden = List.copyOf(voorwaarden);
        gevolgen = List.copyOf(gevolgen);
    }

    /** A rule of which only the line is known where it begins. */
    static Gelezen van(Regel regel) {
        Plek plek = new Plek(regel.plaats().bestand(), regel.plaats().regel(), 0, 0, "");
        return new Gelezen(
                regel,
                plek,
                Collections.nCopies(regel.normen().size(), plek),
                Collections.nCopies(regel.duidingen().size(), plek),
                Collections.nCopies(regel.voorwaarden().size(), plek),
                Collections.nCopies(regel.gevolgen().size(), plek));
    }
}
