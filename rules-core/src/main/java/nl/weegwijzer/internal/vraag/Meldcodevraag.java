package nl.weegwijzer.internal.vraag;

import nl.weegwijzer.besluit.Meldcodebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Meldcodebeeld;
import nl.weegwijzer.zaak.Meldcodezaak;

/** In which step of the reporting code a case is: one record for the case. */
public final class Meldcodevraag {
    /** The question. */
    public static final Vraag<Meldcodezaak, Meldcodebesluit> VRAAG = Vraagbouw.van(
                    Vraagsoort.MELDCODE, Meldcodezaak.class, Meldcodezaak::op, Meldcodebesluit.class)
            .geheel(Meldcodebeeld.class, Opmaak.van(Meldcodezaak.class, Meldcodebeeld.class));

    private Meldcodevraag() {}
}
