package nl.weegwijzer.internal.vraag;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
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

    /**
     * The motor of which the knowledge base holds on the reference date of a case.
     *
     * @param motoren versions of the same agreements
     * @throws OngeldigeZaakException where none does
     */
    public static Motor geldigOp(List<Motor> motoren, Zaak zaak) {
        for (Motor motor : motoren) {
            if (motor.kennis().geldtOp(zaak.peildatum())) {
                return motor;
            }
        }
        String geldig = motoren.stream()
                .map(Motor::kennis)
                .map(k -> "geldig vanaf " + k.vanaf()
                        + k.tot().map(t -> " tot en met " + t).orElse(""))
                .collect(Collectors.joining(", en "));
        throw new OngeldigeZaakException(List.of(new Bezwaar(
                "peildatum",
                "is " + zaak.peildatum() + ", en op die dag gelden deze afspraken niet (" + geldig + ")")));
    }
}
