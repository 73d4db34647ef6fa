package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.drools.Droolsinstelling.AfwijkingException;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * A few rules of which the outcome is known: whoever runs them has seen all kinds of condition at work, and has had
 * Drools look up all that it looks up.
 */
final class Droolsproef {
    private static final Begrip FEIT = new Begrip(
            "de proef is",
            "de proef",
            "proef",
            1,
            Antwoord.class,
            Begrip.waarden(Antwoord.class, false),
            false,
            false,
            true,
            false,
            "");
    private static final Thema THEMA = new Thema("proef", new Beeldvorm<>(Proefbeeld.class), List.of(FEIT));

    private Droolsproef() {}

    private record Proefbeeld(int ronde, Antwoord proef) {}

    /**
     * Runs them.
     *
     * @throws AfwijkingException where something else comes out than should
     */
    static void doe(Droolsinstelling instelling) {
        Droolsmodel model = new Droolsmodel();
        for (Antwoord antwoord : Antwoord.values()) {
            model.voeg(1, regel("IS-" + antwoord.name(), List.of(antwoord), List.of()));
            model.voeg(1, regel("OOK-" + antwoord.name(), List.of(antwoord), List.of()));
            model.voeg(2, regel("LATER-" + antwoord.name(), List.of(antwoord), List.of()));
        }
        model.voeg(1, regel("BEKEND", List.of(Antwoord.JA, Antwoord.NEE), List.of()));
        model.voeg(1, regel("ANDERS", List.of(Antwoord.JA, Antwoord.NEE), List.of(Antwoord.JA)));
        KieBase basis = instelling.basis(model);
        verwacht(basis, Antwoord.JA, List.of("BEKEND", "IS-JA", "OOK-JA"));
        verwacht(basis, Antwoord.NEE, List.of("ANDERS", "BEKEND", "IS-NEE", "OOK-NEE"));
        verwacht(basis, Antwoord.ONBEKEND, List.of("IS-ONBEKEND", "OOK-ONBEKEND"));
    }

    private static Uitspraak regel(String id, List<? extends Woord> waarden, List<? extends Woord> eerder) {
        Regel regel = new Regel(
                id,
                id,
                List.of(),
                List.of(),
                Zekerheid.BRON,
                "",
                List.of(new Voorwaarde(FEIT, List.copyOf(waarden))),
                eerder.isEmpty() ? List.of() : List.of(List.of(new Voorwaarde(FEIT, List.copyOf(eerder)))),
                List.of(new Vraaggevolg(FEIT.veld(), false)),
                List.of(),
                new Plaats("proef", 1));
        return new Uitspraak(THEMA, regel, Map.of());
    }

    private static void verwacht(KieBase basis, Antwoord antwoord, List<String> ids) {
        Conclusies conclusies = new Conclusies();
        KieSession sessie = basis.newKieSession();
        try {
            sessie.setGlobal(Conclusies.NAAM, conclusies);
            sessie.insert(new Situatie(1, new Object[] {1, antwoord}));
            sessie.fireAllRules(m -> true, ids.size() + 1);
        } finally {
            sessie.dispose();
        }
        List<String> gelden =
                conclusies.geldend().stream().map(u -> u.regel().id()).sorted().toList();
        if (!gelden.equals(ids)) {
            throw new AfwijkingException("bij " + antwoord.woord() + " gelden " + gelden + ", en niet " + ids);
        }
    }
}
