package nl.weegwijzer.scenario.dekking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.vraag.Gelding;
import nl.weegwijzer.internal.vraag.Gemeenten;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.taal.Opdracht;
import nl.weegwijzer.scenario.zoek.Beeldkijker;
import nl.weegwijzer.zaak.Gemeentezaak;
import nl.weegwijzer.zaak.Zaak;

/** What rules saw and did while a suite ran. Not thread-safe. */
final class Waarneming {
    private final Kennis kennis;
    private final Motor motor;
    private final Map<String, Set<Record>> beelden = new HashMap<>();
    private final Set<String> gegolden = new HashSet<>();
    private final Set<Object> gebruikt = new HashSet<>();
    private int geslaagd;
    private int gefaald;

    Waarneming(Kennis kennis) {
        this.kennis = kennis;
        this.motor = Motor.rekenend(kennis);
    }

    /** Runs a suite; what fails does not count. */
    static Waarneming van(Kennis kennis, Scenarios suite) {
        Waarneming waarneming = new Waarneming(kennis);
        for (Scenario scenario : suite.scenarios()) {
            if (scenario.opdracht().isEmpty()
                    || !waarneming.voer(suite, scenario.opdracht().get())) {
                waarneming.gefaald++;
            } else {
                waarneming.geslaagd++;
            }
        }
        return waarneming;
    }

    private boolean voer(Scenarios suite, Opdracht opdracht) {
        List<Afleiding<?>> gehoord = new ArrayList<>();
        List<Zaak> zaken = new ArrayList<>();
        boolean goed = suite.toets()
                .doe(opdracht, zaak -> {
                    zaken.add(zaak);
                    return Vragen.besluit(Gelding.op(List.of(motor.met(gehoord::add)), zaak), zaak);
                })
                .bevindingen()
                .isEmpty();
        if (goed) {
            gehoord.forEach(a -> verwerk(a, opdracht));
            zaken.forEach(this::gemeente);
        }
        return goed;
    }

    private void verwerk(Afleiding<?> afleiding, Opdracht opdracht) {
        beelden.computeIfAbsent(afleiding.thema().naam(), n -> new HashSet<>()).add(afleiding.beeld());
        afleiding.treffers().forEach(t -> {
            gegolden.add(t.regel().id());
            t.plichten().forEach(p -> termijn(p, opdracht));
        });
    }

    private void termijn(Plichtgevolg plicht, Opdracht opdracht) {
        if (plicht.tijdstip() instanceof Tijdstip.Binnen binnen) {
            for (Termijnregel termijn : kennis.termijnen()) {
                if (termijn.naam().equals(binnen.naam())
                        && termijn.geldtOp(opdracht.feiten().peildatum())) {
                    gebruikt.add(termijn);
                }
            }
        }
    }

    private void gemeente(Zaak zaak) {
        if (zaak instanceof Gemeentezaak inGemeente) {
            Gemeenten.regel(kennis, inGemeente.gemeente(), zaak.peildatum()).ifPresent(gebruikt::add);
        }
    }

    int geslaagd() {
        return geslaagd;
    }

    int gefaald() {
        return gefaald;
    }

    boolean gold(Regel regel) {
        return gegolden.contains(regel.id());
    }

    /** Whether the subject of a rule was asked about in a case in which the rule does not apply. */
    boolean goldNiet(Thema thema, Regel regel) {
        return alle(thema).stream().anyMatch(b -> !Beeldkijker.geldt(thema, b, regel));
    }

    boolean waar(Thema thema, Voorwaarde voorwaarde, boolean verwacht) {
        return alle(thema).stream().anyMatch(b -> Beeldkijker.klopt(thema, voorwaarde, b) == verwacht);
    }

    boolean gebruikt(Gemeenteregel rij) {
        return gebruikt.contains(rij);
    }

    boolean gebruikt(Termijnregel rij) {
        return gebruikt.contains(rij);
    }

    private Set<Record> alle(Thema thema) {
        return beelden.getOrDefault(thema.naam(), Set.of());
    }
}
