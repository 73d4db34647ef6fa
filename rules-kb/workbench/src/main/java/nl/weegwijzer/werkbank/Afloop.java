package nl.weegwijzer.werkbank;

import java.util.List;
import nl.weegwijzer.werkbank.bestand.Probleem;

/** The exit statuses of the program. */
final class Afloop {
    /** Every case was decided. */
    static final int BESLIST = 0;
    /** A case was read and refused. */
    static final int GEWEIGERD = 1;
    /** Wrong use, or a file that cannot be read. */
    static final int ONBRUIKBAAR = 2;

    private Afloop() {}

    static int van(List<Probleem> problemen) {
        if (problemen.isEmpty()) {
            return BESLIST;
        }
        return problemen.stream().anyMatch(p -> p.code().onleesbaar()) ? ONBRUIKBAAR : GEWEIGERD;
    }
}
