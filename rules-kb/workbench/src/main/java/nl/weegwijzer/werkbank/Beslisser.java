package nl.weegwijzer.werkbank;

import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.zaak.Zaak;

/** Decides cases. */
@FunctionalInterface
interface Beslisser {
    /**
     * The decision on this case.
     *
     * @throws nl.weegwijzer.zaak.OngeldigeZaakException if the case cannot be decided as it is
     */
    Besluit besluit(Zaak zaak);

    /**
     * Decides by these versions of the same agreements: by the one that holds on the reference date.
     *
     * @param kennisbanken at least one
     * @throws nl.weegwijzer.diagnose.OnbruikbareKennisbankException if they do not go together
     */
    static Beslisser van(List<Kennisbank> kennisbanken) {
        Kennisbank[] andere = kennisbanken.stream().skip(1).toArray(Kennisbank[]::new);
        return Weegwijzer.met(kennisbanken.get(0), andere)::besluit;
    }

    /** Decides by the agreements of Zuid-Holland Zuid. Costly to make: the knowledge base is loaded. */
    static Beslisser zhz() {
        return Weegwijzer.met(Kennisbank.load(Programma.KENNISBANK))::besluit;
    }
}
