package nl.weegwijzer.scenario.zoek;

import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;

/** Looks whether conditions are met in a record with every conclusion filled in. */
public final class Beeldkijker {
    private Beeldkijker() {}

    /** Whether conditions are met in what was derived. */
    public static boolean klopt(Afleiding<?> afleiding, Wanneer wanneer) {
        return klopt(afleiding.thema(), afleiding.beeld(), wanneer);
    }

    /** Whether a rule applies. */
    public static boolean geldt(Thema thema, Record beeld, Regel regel) {
        return klopt(thema, beeld, new Wanneer(regel.voorwaarden(), regel.eerdereRijen()));
    }

    private static boolean klopt(Thema thema, Record beeld, Wanneer wanneer) {
        return wanneer.voorwaarden().stream().allMatch(v -> klopt(thema, v, beeld))
                && wanneer.eerdereRijen().stream().noneMatch(rij -> rij.stream().allMatch(v -> klopt(thema, v, beeld)));
    }

    /** Whether one condition is met. */
    public static boolean klopt(Thema thema, Voorwaarde voorwaarde, Record beeld) {
        Object waarde = thema.vorm().waarde(beeld, voorwaarde.begrip().plaats());
        return waarde != null && voorwaarde.waarden().stream().anyMatch(waarde::equals);
    }
}
