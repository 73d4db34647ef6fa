package nl.weegwijzer.benchmark;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Feit;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Zekerheid;

/** What is the same every time a rule applies: its texts. When it applies is written in Java. */
record Regeltekst(
        String id,
        String titel,
        String uitleg,
        Zekerheid zekerheid,
        List<String> normen,
        List<Grond> normteksten,
        List<Grond> duidingteksten,
        List<String> zinnen) {

    Reden reden() {
        return reden(List.of());
    }

    Reden reden(Feit feit) {
        return reden(List.of(feit));
    }

    Reden reden(Feit een, Feit ander) {
        return reden(List.of(een, ander));
    }

    Reden reden(List<Feit> feiten) {
        return new Reden(id, titel, zinnen, normteksten, duidingteksten, zekerheid, feiten, uitleg, Optional.empty());
    }
}
