package nl.weegwijzer.werkbank.bestand;

import java.util.Optional;
import nl.weegwijzer.zaak.Bezwaar;

/** Finds where in the file an objection of a record belongs. Stateless and thread-safe. */
final class Bezwaarplaats {
    private Bezwaarplaats() {}

    /** Puts the objection on the list, at the deepest place of its path that the file has. */
    static void meld(Problemenlijst problemen, Bezwaar bezwaar, Waarde.Groep inhoud, String pad) {
        Waarde hier = inhoud;
        String hierpad = pad;
        for (String sleutel : bezwaar.veld().split("\\.", -1)) {
            if (hier instanceof Waarde.Rij rij && rij.delen().size() == 1) {
                hier = rij.delen().get(0);
                hierpad = Pad.deel(hierpad, 0);
            }
            hierpad = Pad.sleutel(hierpad, sleutel);
            hier = stap(hier, sleutel).orElse(hier);
        }
        problemen.meld(
                Code.BEZWAAR,
                hier.plaats(),
                hierpad,
                bezwaar.tekst(),
                "verander wat niet klopt, of laat weg wat niet zeker is");
    }

    private static Optional<Waarde> stap(Waarde hier, String sleutel) {
        return hier instanceof Waarde.Groep groep ? groep.lid(sleutel).map(Waarde.Lid::waarde) : Optional.empty();
    }
}
