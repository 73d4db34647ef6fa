package nl.weegwijzer.werkbank;

import java.util.List;
import nl.weegwijzer.werkbank.bestand.Probleem;
import nl.weegwijzer.werkbank.keuring.Keuring;

/** The exit statuses of the program. */
final class Afloop {
    /** All is well: every case was decided, the knowledge base is in order, what was asked for was made. */
    static final int GOED = 0;
    /** A case or a knowledge base was read and refused, or a scenario failed. */
    static final int GEWEIGERD = 1;
    /** Wrong use, or a file that cannot be read. */
    static final int ONBRUIKBAAR = 2;

    private Afloop() {}

    static int van(Keuring keuring) {
        if (keuring.inOrde()) {
            return GOED;
        }
        return keuring.ontbreekt() ? ONBRUIKBAAR : GEWEIGERD;
    }

    static int van(List<Probleem> problemen) {
        if (problemen.isEmpty()) {
            return GOED;
        }
        return problemen.stream().anyMatch(p -> p.code().onleesbaar()) ? ONBRUIKBAAR : GEWEIGERD;
    }
}
