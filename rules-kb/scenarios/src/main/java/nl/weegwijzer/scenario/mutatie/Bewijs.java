package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.taal.Herlezer;
import nl.weegwijzer.internal.taal.Herlezing;
import nl.weegwijzer.internal.taal.Herlezing.Paar;

/** Whether the rules still prove complete after a change, looking only at what the change can touch. */
final class Bewijs {
    private final Herlezer herlezer;

    Bewijs(Herlezer herlezer) {
        this.herlezer = herlezer;
    }

    /** Whether a knowledge base that was in order still is. */
    boolean houdt(Herlezing herlezing) {
        List<Regel> veranderd = herlezing.regels().stream()
                .filter(Bewijs::anders)
                .flatMap(Bewijs::beide)
                .toList();
        if (veranderd.isEmpty() && herlezing.termijnen().isEmpty()) {
            return true;
        }
        Kennis kennis = herlezer.met(herlezing);
        if (herlezing.termijnen().isPresent()) {
            return Sluitendheid.keurTermijnen(kennis).isEmpty();
        }
        return kennis.themas().stream()
                .filter(t -> herlezing.thema().equals(Optional.of(t.thema())))
                .allMatch(t -> Sluitendheid.keur(t, veranderd).isEmpty());
    }

    private static Stream<Regel> beide(Paar paar) {
        return Stream.concat(Stream.of(paar.was()), paar.wordt().stream());
    }

    // Whether the rule draws conclusions, and others or in other cases than it did.
    private static boolean anders(Paar paar) {
        Regel was = paar.was();
        boolean zelfde = paar.wordt()
                .map(w -> was.voorwaarden().equals(w.voorwaarden())
                        && was.eerdereRijen().equals(w.eerdereRijen())
                        && standen(was).equals(standen(w)))
                .orElse(false);
        return !zelfde && beide(paar).anyMatch(r -> !standen(r).isEmpty());
    }

    private static List<Standgevolg> standen(Regel regel) {
        return regel.gevolgen().stream()
                .filter(Standgevolg.class::isInstance)
                .map(Standgevolg.class::cast)
                .toList();
    }
}
