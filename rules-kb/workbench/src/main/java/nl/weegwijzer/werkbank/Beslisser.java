package nl.weegwijzer.werkbank;

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

    /** Decides by the agreements of Zuid-Holland Zuid. Costly to make: the knowledge base is loaded. */
    static Beslisser zhz() {
        return Weegwijzer.met(Kennisbank.load("zhz"))::besluit;
    }
}
