package nl.weegwijzer.internal.vraag;

import nl.weegwijzer.besluit.Consultatiebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Consultatiebeeld;
import nl.weegwijzer.zaak.Consultatiezaak;

/** Whether and how a case is brought in for advice: one record for the case. */
public final class Consultatievraag {
    /** The question. */
    public static final Vraag<Consultatiezaak, Consultatiebesluit> VRAAG = Vraagbouw.van(
                    Vraagsoort.CONSULTATIE, Consultatiezaak.class, Consultatiezaak::op, Consultatiebesluit.class)
            .geheel(Consultatiebeeld.class, Opmaak.van(Consultatiezaak.class, Consultatiebeeld.class));

    private Consultatievraag() {}
}
