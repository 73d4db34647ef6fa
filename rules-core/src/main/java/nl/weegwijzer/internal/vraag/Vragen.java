package nl.weegwijzer.internal.vraag;

import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;

/** All questions: which one a case is for, follows from its type. */
public final class Vragen {
    private Vragen() {}

    /** Asks the rules the question that these facts are for. */
    public static Besluit besluit(Motor motor, Zaak zaak) {
        if (zaak instanceof Meldzaak melding) {
            return Meldvraag.besluit(motor, melding);
        }
        if (zaak instanceof Triagezaak triage) {
            return Triagevraag.besluit(motor, triage);
        }
        if (zaak instanceof Overdrachtzaak overdracht) {
            return Overdrachtvraag.besluit(motor, overdracht);
        }
        return Monitoringvraag.besluit(motor, (Monitoringzaak) zaak);
    }
}
