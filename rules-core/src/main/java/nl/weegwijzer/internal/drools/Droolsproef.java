package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.ArrayList;
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
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;

/**
 * A few rules of which the outcome is known: whoever runs them has seen all kinds of condition at work, and has had
 * Drools look up all that it looks up.
 */
final class Droolsproef {
    private static final Duration LANGSTE = Duration.ofMinutes(1);
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

    /**
     * What the rules look at. As wide as real records are: a JDK makes narrow ones in another way.
     *
     * @param ronde the round
     * @param proef the only fact that a rule looks at
     * @param tweede no rule looks at it
     * @param derde no rule looks at it
     * @param vierde no rule looks at it
     */
    public record Proefbeeld(int ronde, Antwoord proef, Antwoord tweede, Antwoord derde, Antwoord vierde) {}

    /**
     * Runs them, all the way from a record to reasons: whatever the JVM, Drools and this library make only once is made
     * here, and not by a first question, whose thread may have too little stack to make it.
     *
     * @throws AfwijkingException where something else comes out than should
     */
    static void doe(Droolsinstelling instelling) {
        List<Regel> eerst = new ArrayList<>();
        List<Regel> later = new ArrayList<>();
        for (Antwoord antwoord : Antwoord.values()) {
            eerst.add(regel("IS-" + antwoord.name(), List.of(antwoord), List.of()));
            eerst.add(regel("OOK-" + antwoord.name(), List.of(antwoord), List.of()));
            later.add(regel("LATER-" + antwoord.name(), List.of(antwoord), List.of()));
        }
        eerst.add(regel("BEKEND", List.of(Antwoord.JA, Antwoord.NEE), List.of()));
        eerst.add(regel("ANDERS", List.of(Antwoord.JA, Antwoord.NEE), List.of(Antwoord.JA)));
        Themaregels regels = new Themaregels(THEMA, List.of(eerst, later));
        Themamotor motor = new Themamotor(
                regels,
                Droolstoepasser.van(regels, Map.of(), instelling, true, LANGSTE),
                new Geheugen<>(2),
                new Geheugen<>(2));
        verwacht(motor, Antwoord.JA, List.of("BEKEND", "IS-JA", "LATER-JA", "OOK-JA"));
        verwacht(motor, Antwoord.NEE, List.of("ANDERS", "BEKEND", "IS-NEE", "LATER-NEE", "OOK-NEE"));
        verwacht(motor, Antwoord.ONBEKEND, List.of("IS-ONBEKEND", "LATER-ONBEKEND", "OOK-ONBEKEND"));
    }

    private static Regel regel(String id, List<? extends Woord> waarden, List<? extends Woord> eerder) {
        return new Regel(
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
    }

    private static void verwacht(Themamotor motor, Antwoord antwoord, List<String> ids) {
        List<String> gelden =
                motor.leidAf(new Proefbeeld(1, antwoord, antwoord, antwoord, antwoord)).treffers().stream()
                        .map(t -> t.regel().id())
                        .toList();
        if (!gelden.equals(ids)) {
            throw new AfwijkingException("bij " + antwoord.woord() + " gelden " + gelden + ", en niet " + ids);
        }
    }
}
