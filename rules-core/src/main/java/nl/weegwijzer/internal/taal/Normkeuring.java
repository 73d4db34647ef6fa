package nl.weegwijzer.internal.taal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Normsoort;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;

/** Holds norms next to what applies them: a norm has a rule or a row, or it says why it has none. */
final class Normkeuring {
    private final Bevindingen bevindingen;
    private final Gronden gronden;

    Normkeuring(Bevindingen bevindingen, Gronden gronden) {
        this.bevindingen = bevindingen;
        this.gronden = gronden;
    }

    /**
     * Refuses a norm that says why no rule decides it, while one does. Context may be named by a rule: it is what the
     * rule is read in the light of. Data decide nothing by themselves, so that a row of data may stand beside a reason.
     */
    void keurRedenen(Collection<List<Gelezen>> regels) {
        Map<String, String> eerste = new HashMap<>();
        for (List<Gelezen> onderwerp : regels) {
            for (Gelezen gelezen : onderwerp) {
                gelezen.regel()
                        .normen()
                        .forEach(n -> eerste.putIfAbsent(n, gelezen.regel().id()));
            }
        }
        for (Norm norm : gronden.normen()) {
            String regel = eerste.get(norm.id());
            if (regel != null && norm.reden().isPresent() && !norm.soorten().contains(Normsoort.C)) {
                bevindingen.meld(
                        Code.BANK_36,
                        gronden.redenplek(norm.id()),
                        "de norm " + Bevindingen.citaat(norm.id())
                                + " heeft een reden waarom geen regel beslist, en toch een regel: " + regel,
                        "haal `reden` weg, of laat de regel een andere norm noemen");
            }
        }
    }

    /** Refuses a norm that nothing applies and that does not say why. */
    void keurElk(Collection<List<Gelezen>> regels, Collection<Tabelblad> tabellen) {
        Set<String> genoemd = regels.stream()
                .flatMap(List::stream)
                .map(Gelezen::regel)
                .map(Regel::normen)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
        tabellen.forEach(t -> t.rijen().forEach(r -> genoemd.addAll(t.normen(r))));
        for (Norm norm : gronden.normen()) {
            if (!genoemd.contains(norm.id()) && norm.reden().isEmpty()) {
                bevindingen.meld(
                        Code.BANK_35,
                        gronden.plek(norm.id()),
                        "geen regel en geen rij van een tabel noemt de norm " + Bevindingen.citaat(norm.id())
                                + ", en er staat niet waarom",
                        "schrijf een regel of rij die haar noemt, of voeg `reden: \"...\"` toe: waarom geen regel"
                                + " erover beslist");
            }
        }
    }
}
