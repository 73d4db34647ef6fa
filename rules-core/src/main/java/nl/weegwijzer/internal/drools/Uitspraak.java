package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Feit;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * How one rule is worded in a decision. What is the same for every case is made once, when the rule first applies.
 * Immutable but for that; thread-safe.
 */
final class Uitspraak {
    private static final String NIET_GECONCLUDEERD = "niet gebleken";

    private final Thema thema;
    private final Regel regel;
    private final Map<String, Grond> gronden;
    private volatile @Nullable Wording wording;

    Uitspraak(Thema thema, Regel regel, Map<String, Grond> gronden) {
        this.thema = thema;
        this.regel = regel;
        this.gronden = gronden;
    }

    /**
     * What is the same for every case.
     *
     * @param feiten what the rule looks at
     * @param standen what it concludes
     * @param sjabloon the rule as it applies, without the facts of a case
     */
    private record Wording(List<Begrip> feiten, List<Begrip> standen, Treffer sjabloon) {}

    private Wording wording() {
        Wording bekend = wording;
        if (bekend == null) {
            bekend = new Wording(
                    Stream.concat(
                                    regel.voorwaarden().stream(),
                                    regel.eerdereRijen().stream().flatMap(List::stream))
                            .map(Voorwaarde::begrip)
                            .distinct()
                            .toList(),
                    soort(regel.gevolgen(), Standgevolg.class)
                            .map(s -> thema.begrip(s.veld()))
                            .toList(),
                    treffer(reden(), regel.gevolgen()));
            wording = bekend;
        }
        return bekend;
    }

    private Reden reden() {
        return new Reden(
                regel.id(),
                regel.titel(),
                regel.zinnen().stream()
                        .filter(z -> !z.equals(Opmerking.Soort.OPMERKING.woord()))
                        .toList(),
                gronden(regel.normen()),
                gronden(regel.duidingen()),
                regel.zekerheid(),
                List.of(),
                regel.uitleg(),
                Optional.empty());
    }

    Regel regel() {
        return regel;
    }

    /** The conclusion that the rule gives a value. */
    Begrip stand(String veld) {
        for (Begrip begrip : wording().standen()) {
            if (begrip.veld().equals(veld)) {
                return begrip;
            }
        }
        return thema.begrip(veld);
    }

    /** The rule as it applied to a record with these values in the end, with what it was heard to conclude. */
    Treffer treffer(@Nullable Object[] waarden, List<Gevolg> gevolgen) {
        Treffer sjabloon = wording().sjabloon();
        Treffer vast = gevolgen.equals(regel.gevolgen()) ? sjabloon : treffer(sjabloon.reden(), List.copyOf(gevolgen));
        return new Treffer(
                regel,
                vast.gevolgen(),
                vast.reden().met(feiten(waarden)),
                vast.plichten(),
                vast.vragen(),
                vast.opmerkingen());
    }

    private List<Feit> feiten(@Nullable Object[] waarden) {
        List<Begrip> feiten = wording().feiten();
        Feit[] gelezen = new Feit[feiten.size()];
        for (int i = 0; i < gelezen.length; i++) {
            Begrip begrip = feiten.get(i);
            Object waarde = waarden[begrip.plaats()];
            gelezen[i] = new Feit(begrip.naam(), waarde == null ? NIET_GECONCLUDEERD : Begrip.woord(waarde));
        }
        return List.of(gelezen);
    }

    private Treffer treffer(Reden reden, List<Gevolg> gevolgen) {
        return new Treffer(
                regel,
                gevolgen,
                reden,
                soort(gevolgen, Plichtgevolg.class).toList(),
                soort(gevolgen, Vraaggevolg.class)
                        .map(v -> vraag(thema.begrip(v.veld()), v.beslissend()))
                        .toList(),
                soort(gevolgen, Opmerkinggevolg.class)
                        .map(o -> new Opmerking(o.soort(), regel.uitleg(), Optional.empty(), regel.id()))
                        .toList());
    }

    private static <G extends Gevolg> Stream<G> soort(List<Gevolg> gevolgen, Class<G> soort) {
        return gevolgen.stream().filter(soort::isInstance).map(soort::cast);
    }

    private OpenVraag vraag(Begrip begrip, boolean beslissend) {
        return new OpenVraag(begrip.naam(), begrip.vraag(), Optional.empty(), regel.id(), beslissend);
    }

    private List<Grond> gronden(List<String> ids) {
        return ids.stream()
                .map(id -> gronden.getOrDefault(id, new Grond(id, "", "")))
                .toList();
    }
}
