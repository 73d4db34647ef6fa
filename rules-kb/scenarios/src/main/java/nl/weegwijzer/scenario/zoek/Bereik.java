package nl.weegwijzer.scenario.zoek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Vast;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Woord;

/**
 * What rules of one subject can get to see of one group of facts: every combination of values that follows from a way
 * in which those facts can be, with the shortest such way.
 *
 * @param begrippen what the group has an influence on
 * @param combinaties the combinations, each with the facts that bring it about
 * @param volledig of what there are no other combinations than these
 */
record Bereik(List<Begrip> begrippen, Map<List<Vast>, List<Feit>> combinaties, Set<Begrip> volledig) {
    /**
     * Tries every way of a group.
     *
     * @param groepen knows what follows from a group alone
     * @param enige whether it is the only group
     */
    static Bereik van(Motor motor, Thema thema, Feiten leeg, List<List<Feit>> wijzen, Groepen groepen, boolean enige) {
        Map<List<Optional<Woord>>, List<Feit>> gezien = new LinkedHashMap<>();
        for (List<Feit> wijze : wijzen) {
            beelden(motor, thema, new Feiten(leeg.vraag(), leeg.peildatum(), wijze))
                    .forEach(b -> gezien.putIfAbsent(b, wijze));
        }
        List<Begrip> feiten = thema.begrippen().stream().filter(b -> !b.stand()).toList();
        List<Integer> wisselend = new ArrayList<>();
        for (int i = 0; i < feiten.size(); i++) {
            int plek = i;
            if ((enige && groepen.bepaalt(feiten.get(plek)))
                    || gezien.keySet().stream().map(b -> b.get(plek)).distinct().count() > 1) {
                wisselend.add(i);
            }
        }
        Map<List<Vast>, List<Feit>> combinaties = new LinkedHashMap<>();
        gezien.forEach((beeld, wijze) -> combinaties.putIfAbsent(
                wisselend.stream()
                        .map(i -> new Vast(feiten.get(i), beeld.get(i)))
                        .toList(),
                wijze));
        List<Begrip> begrippen = wisselend.stream().map(feiten::get).toList();
        return new Bereik(
                begrippen,
                combinaties,
                begrippen.stream().filter(groepen::volledig).collect(Collectors.toSet()));
    }

    /** The facts of the records on a subject that a case gives, in the order of the vocabulary. */
    private static Set<List<Optional<Woord>>> beelden(Motor motor, Thema thema, Feiten feiten) {
        Set<List<Optional<Woord>>> beelden = new LinkedHashSet<>();
        List<Afleiding<?>> gehoord = new ArrayList<>();
        try {
            Vragen.besluit(motor.met(gehoord::add), feiten.zaak());
        } catch (OngeldigeZaakException | OnbruikbareKennisbankException e) {
            // no such case, or no decision on it: what was heard before still counts
        }
        for (Afleiding<?> afleiding : gehoord) {
            if (afleiding.thema().naam().equals(thema.naam())) {
                beelden.add(thema.begrippen().stream()
                        .filter(b -> !b.stand())
                        .map(b -> Optional.ofNullable((Woord) thema.vorm().waarde(afleiding.beeld(), b.plaats())))
                        .toList());
            }
        }
        return beelden;
    }
}
