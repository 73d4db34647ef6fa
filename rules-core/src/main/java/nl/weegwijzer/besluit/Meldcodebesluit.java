package nl.weegwijzer.besluit;

import java.util.Optional;
import nl.weegwijzer.zaak.Antwoord;

/**
 * In which step of the reporting code a case is, whether it may go on, and what the step asks (norms 7.2.1-7.2.5,
 * ruling D-10). A step is done only where it is known to be done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stap the first step that is not known to be done
 * @param verder whether the case may leave that step
 * @param meldplicht whether there is a duty to report (norm 8.2.b)
 * @param overgeslagen1 whether step 1 was skipped and must be caught up; empty where it was not
 * @param overgeslagen2 the same of step 2
 * @param overgeslagen3 the same of step 3
 * @param overgeslagen4 the same of step 4
 * @param onderbouwing duties and reasons
 */
public record Meldcodebesluit(
        Meldcodestap stap,
        Verdergang verder,
        Antwoord meldplicht,
        Optional<Antwoord> overgeslagen1,
        Optional<Antwoord> overgeslagen2,
        Optional<Antwoord> overgeslagen3,
        Optional<Antwoord> overgeslagen4,
        Onderbouwing onderbouwing)
        implements Besluit {
    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.MELDCODE;
    }
}
