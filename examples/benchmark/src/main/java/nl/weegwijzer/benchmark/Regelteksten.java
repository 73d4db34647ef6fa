package nl.weegwijzer.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.taal.Kennislezer;

/**
 * The texts of the rules, so that who rewords one need not touch plain Java. Nothing of when a rule applies or what it
 * concludes is read here.
 */
final class Regelteksten {
    private final Kennis kennis;
    private final Map<String, Regel> regels;

    Regelteksten() {
        kennis = new Bronnenmap(Regelteksten.class.getClassLoader(), "zhz")
                .bronnen()
                .map(Kennislezer::lees)
                .orElseThrow();
        regels = kennis.themas().stream()
                .map(Themaregels::regels)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Regel::id, Function.identity()));
    }

    /** The texts of one rule. */
    Regeltekst van(String id) {
        Regel regel = Objects.requireNonNull(regels.get(id), id);
        return new Regeltekst(
                id,
                regel.titel(),
                regel.uitleg(),
                regel.zekerheid(),
                regel.normen(),
                gronden(regel.normen()),
                gronden(regel.duidingen()),
                regel.zinnen().stream()
                        .filter(z -> !z.equals(Opmerking.Soort.OPMERKING.woord()))
                        .toList());
    }

    private List<Grond> gronden(List<String> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(kennis.gronden().get(id), id))
                .toList();
    }
}
