package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
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
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;

/** How one rule is worded in a decision. What is the same for every case is made once. Immutable and thread-safe. */
final class Uitspraak {
    private static final String NIET_GECONCLUDEERD = "niet gebleken";

    private final Regel regel;
    private final List<Begrip> feiten;
    private final Treffer sjabloon;

    Uitspraak(Thema thema, Regel regel, Map<String, Grond> gronden) {
        this.regel = regel;
        this.feiten = Stream.concat(
                        regel.voorwaarden().stream(),
                        regel.eerdereRijen().stream().flatMap(List::stream))
                .map(Voorwaarde::begrip)
                .distinct()
                .toList();
        Reden reden = new Reden(
                regel.id(),
                regel.titel(),
                regel.zinnen().stream()
                        .filter(z -> !z.equals(Opmerking.Soort.OPMERKING.woord()))
                        .toList(),
                gronden(regel.normen(), gronden),
                gronden(regel.duidingen(), gronden),
                regel.zekerheid(),
                List.of(),
                regel.uitleg(),
                Optional.empty());
        this.sjabloon = treffer(thema, reden, regel.gevolgen());
    }

    /** The rule as it applied to a record, with what Drools heard it conclude. */
    Treffer treffer(Thema thema, Record beeld, List<Gevolg> gevolgen) {
        Treffer vast =
                gevolgen.equals(regel.gevolgen()) ? sjabloon : treffer(thema, sjabloon.reden(), List.copyOf(gevolgen));
        return new Treffer(
                regel,
                vast.gevolgen(),
                vast.reden().met(feiten(thema, beeld)),
                vast.plichten(),
                vast.vragen(),
                vast.opmerkingen());
    }

    private List<Feit> feiten(Thema thema, Record beeld) {
        List<Feit> gelezen = new ArrayList<>(feiten.size());
        for (Begrip begrip : feiten) {
            Object waarde = thema.vorm().waarde(beeld, begrip.plaats());
            gelezen.add(new Feit(begrip.naam(), waarde == null ? NIET_GECONCLUDEERD : Begrip.woord(waarde)));
        }
        return gelezen;
    }

    private Treffer treffer(Thema thema, Reden reden, List<Gevolg> gevolgen) {
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

    private static List<Grond> gronden(List<String> ids, Map<String, Grond> gronden) {
        return ids.stream()
                .map(id -> gronden.getOrDefault(id, new Grond(id, "", "")))
                .toList();
    }
}
