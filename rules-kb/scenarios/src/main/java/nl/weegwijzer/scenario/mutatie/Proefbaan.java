package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Herlezing.Paar;
import nl.weegwijzer.internal.vraag.Gelding;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.taal.Bevinding;
import nl.weegwijzer.scenario.taal.Opdracht;
import nl.weegwijzer.scenario.taal.Toets;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.scenario.zoek.Beeldkijker;
import nl.weegwijzer.zaak.Zaak;

/**
 * A suite that passes, ready to be asked of rules that were changed. A change of one rule is asked only of the
 * scenarios in which that rule would do something else than it did. Thread-safe.
 */
final class Proefbaan {
    private final Motor motor;
    private final Toets toets;
    private final Map<String, Map<Record, List<Scenario>>> perBeeld = new HashMap<>();
    private final Map<String, List<Scenario>> perThema = new HashMap<>();
    private final Map<String, Set<Scenario>> perRegel = new HashMap<>();
    private final IdentityHashMap<Scenario, Zaak> zaken = new IdentityHashMap<>();
    private final List<Scenario> metTermijn = new ArrayList<>();
    private final List<Scenario> gefaald = new ArrayList<>();

    Proefbaan(Kennis kennis, Scenarios suite) {
        this.motor = Motor.rekenend(kennis);
        this.toets = suite.toets();
        for (Scenario scenario : suite.scenarios()) {
            scenario.opdracht().ifPresentOrElse(o -> leg(scenario, o), () -> gefaald.add(scenario));
        }
    }

    private void leg(Scenario scenario, Opdracht opdracht) {
        List<Afleiding<?>> gehoord = new ArrayList<>();
        Toets.Uitkomst uitkomst = toets.doe(opdracht, zaak -> besluit(motor.met(gehoord::add), zaak));
        if (!uitkomst.bevindingen().isEmpty()) {
            gefaald.add(scenario);
            return;
        }
        if (uitkomst.besluit().isEmpty()) {
            // refused before any rule was asked: no change of a rule makes a difference
            return;
        }
        zaken.put(scenario, opdracht.feiten().zaak());
        genoemd(scenario, opdracht)
                .forEach(r -> perRegel.computeIfAbsent(r, x -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(scenario));
        boolean termijn = false;
        for (Afleiding<?> afleiding : gehoord) {
            String thema = afleiding.thema().naam();
            voeg(
                    perBeeld.computeIfAbsent(thema, t -> new LinkedHashMap<>())
                            .computeIfAbsent(afleiding.beeld(), b -> new ArrayList<>()),
                    scenario);
            voeg(perThema.computeIfAbsent(thema, t -> new ArrayList<>()), scenario);
            termijn |= afleiding.treffers().stream()
                    .flatMap(t -> t.plichten().stream())
                    .anyMatch(Proefbaan::noemtTermijn);
        }
        if (termijn) {
            metTermijn.add(scenario);
        }
    }

    /** The rules that a scenario is about, in so many words. */
    private static Stream<String> genoemd(Scenario scenario, Opdracht opdracht) {
        return Stream.concat(
                scenario.regelId().stream(),
                opdracht.verwachtingen().stream()
                        .flatMap(v -> v instanceof Regelgeldt geldt ? Stream.of(geldt.regel()) : Stream.empty()));
    }

    private static Besluit besluit(Motor motor, Zaak zaak) {
        return Vragen.besluit(Gelding.op(List.of(motor), zaak), zaak);
    }

    private static void voeg(List<Scenario> scenarios, Scenario scenario) {
        if (scenarios.isEmpty() || !scenarios.get(scenarios.size() - 1).equals(scenario)) {
            scenarios.add(scenario);
        }
    }

    private static boolean noemtTermijn(Plichtgevolg plicht) {
        return plicht.tijdstip() instanceof Tijdstip.Binnen;
    }

    /** The scenarios that do not pass before anything is changed. */
    List<Scenario> gefaald() {
        return List.copyOf(gefaald);
    }

    Motor motor() {
        return motor;
    }

    /** A scenario that notices a change, one that names the rule if there is one; empty where none does. */
    Optional<String> wieMerkt(Mutant mutant) {
        Motor veranderd = Motor.rekenend(mutant.kennis(), motor);
        for (Scenario scenario : eigenEerst(mutant, geraakt(mutant))) {
            List<Bevinding> bevindingen = toets.doe(
                            scenario.opdracht().orElseThrow(),
                            Objects.requireNonNull(zaken.get(scenario)),
                            zaak -> besluit(veranderd, zaak))
                    .bevindingen();
            if (!bevindingen.isEmpty()) {
                return Optional.of(scenario.plaats() + " " + scenario.naam());
            }
        }
        return Optional.empty();
    }

    /** The same scenarios, first those that name the rule: they are the likeliest to notice, however many there are. */
    private List<Scenario> eigenEerst(Mutant mutant, List<Scenario> geraakt) {
        Set<Scenario> eigen = perRegel.getOrDefault(mutant.regelId(), Set.of());
        return Stream.concat(
                        geraakt.stream().filter(eigen::contains),
                        geraakt.stream().filter(s -> !eigen.contains(s)))
                .toList();
    }

    /** The scenarios that a change can make a difference to. */
    private List<Scenario> geraakt(Mutant mutant) {
        Optional<Thema> thema = mutant.thema();
        if (thema.isEmpty()) {
            return mutant.bestand().endsWith("termijnen.csv") ? metTermijn : metTabel(mutant.bestand());
        }
        String naam = thema.get().naam();
        if (verkend(thema.get())) {
            // also asked for every way in which unknown facts could be answered
            return perThema.getOrDefault(naam, List.of());
        }
        // each scenario is one object here: comparing what it says would cost more than asking it
        Set<Scenario> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Scenario> geraakt = new ArrayList<>();
        perBeeld.getOrDefault(naam, Map.of()).forEach((beeld, scenarios) -> {
            if (mutant.regels().stream().anyMatch(p -> anders(thema.get(), p, beeld))) {
                scenarios.stream().filter(gezien::add).forEach(geraakt::add);
            }
        });
        return geraakt;
    }

    private static boolean verkend(Thema thema) {
        return Vragen.alle().stream()
                .anyMatch(v -> v.verkend().contains(thema.vorm().type()));
    }

    /** The scenarios that ask a question that looks things up in this table of data. */
    private List<Scenario> metTabel(String bestand) {
        return zaken.entrySet().stream()
                .filter(z ->
                        Vragen.voor(z.getValue()).tabellen().stream().anyMatch(t -> bestand.endsWith("/" + t + ".csv")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean anders(Thema thema, Paar paar, Record beeld) {
        boolean was = Beeldkijker.geldt(thema, beeld, paar.was());
        boolean wordt = paar.wordt().isPresent()
                && Beeldkijker.geldt(thema, beeld, paar.wordt().get());
        return was != wordt || (was && !Werking.gelijk(paar.was(), paar.wordt().get()));
    }
}
