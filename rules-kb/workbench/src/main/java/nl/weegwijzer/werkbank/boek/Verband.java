package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.gherkin.Leestekst;

/** What names what in a knowledge base and its scenarios. Immutable. */
final class Verband {
    private static final Comparator<Regel> IN_VOLGORDE = Comparator.comparing(
                    (Regel r) -> r.plaats().bestand())
            .thenComparing(r -> r.plaats().regel());

    private final Kennis kennis;
    private final List<Leestekst> bestanden;
    private final Map<String, Regel> regels = new LinkedHashMap<>();
    private final Map<String, List<Regel>> perGrond = new TreeMap<>();
    private final Map<String, List<Tabelblad>> tabellenPerGrond = new TreeMap<>();
    private final List<Verhaal> verhalen = new ArrayList<>();
    private final Map<String, List<Verhaal>> verhalenPerRegel = new TreeMap<>();

    private Verband(Kennis kennis, List<Leestekst> bestanden) {
        this.kennis = kennis;
        this.bestanden = bestanden;
    }

    static Verband van(Kennis kennis, Optional<Scenarios> scenarios) {
        Verband verband = new Verband(kennis, scenarios.map(Scenarios::teksten).orElse(List.of()));
        kennis.themas().forEach(verband::thema);
        kennis.naslag().tabellen().forEach(verband::tabel);
        scenarios.ifPresent(verband::scenarios);
        return verband;
    }

    private void thema(Themaregels thema) {
        for (Regel regel : regelsVan(thema)) {
            regels.put(regel.id(), regel);
            grondenVan(regel).forEach(g -> voeg(perGrond, g, regel));
        }
    }

    private static List<String> grondenVan(Regel regel) {
        List<String> gronden = new ArrayList<>(regel.normen());
        gronden.addAll(regel.duidingen());
        return gronden;
    }

    private void tabel(Tabelblad tabel) {
        Set<String> genoemd = new LinkedHashSet<>();
        tabel.rijen().forEach(rij -> {
            genoemd.addAll(tabel.normen(rij));
            genoemd.addAll(tabel.duidingen(rij));
        });
        genoemd.forEach(g -> voeg(tabellenPerGrond, g, tabel));
    }

    private void scenarios(Scenarios scenarios) {
        Map<String, NavigableSet<String>> genoemd = new TreeMap<>();
        for (Scenario scenario : scenarios.scenarios()) {
            genoemd.computeIfAbsent(scenario.bestand() + ":" + scenario.regel(), p -> new TreeSet<>())
                    .addAll(scenario.genoemdeRegels());
        }
        for (Leestekst tekst : bestanden) {
            for (Leestekst.Groep groep : tekst.groepen()) {
                Set<String> kopwoorden = Koppelaar.idsIn(groep.kop());
                for (Leestekst.Proza proza : groep.scenarios()) {
                    NavigableSet<String> ids =
                            genoemd.getOrDefault(tekst.bestand() + ":" + proza.regel(), new TreeSet<>());
                    Verhaal verhaal = new Verhaal(tekst.bestand(), groep.kop(), proza, ids, kopwoorden);
                    verhalen.add(verhaal);
                    ids.forEach(r -> voeg(verhalenPerRegel, r, verhaal));
                }
            }
        }
    }

    private static <T> void voeg(Map<String, List<T>> lijsten, String sleutel, T element) {
        lijsten.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(element);
    }

    Kennis kennis() {
        return kennis;
    }

    /** The files of scenarios. */
    List<Leestekst> bestanden() {
        return bestanden;
    }

    /** All rules and rows of decision tables, by subject and place. */
    Collection<Regel> regels() {
        return regels.values();
    }

    /** The rule or row with this id. */
    Optional<Regel> regel(String id) {
        return Optional.ofNullable(regels.get(id));
    }

    /** The rules and rows of a subject, in the order of their files. */
    static List<Regel> regelsVan(Themaregels thema) {
        return thema.regels().stream().sorted(IN_VOLGORDE).toList();
    }

    /** Whether it is a row of a table. */
    static boolean isRij(Regel regel) {
        return regel.plaats().bestand().endsWith(".csv");
    }

    /** The rules and rows that name a norm or ruling. */
    List<Regel> regelsBij(String grond) {
        return perGrond.getOrDefault(grond, List.of());
    }

    /** The tables with a row that names a norm or ruling. */
    List<Tabelblad> tabellenBij(String grond) {
        return tabellenPerGrond.getOrDefault(grond, List.of());
    }

    /** All scenarios, in the order of their files. */
    List<Verhaal> verhalen() {
        return verhalen;
    }

    /** The scenarios that stand under a rule or name it. */
    List<Verhaal> verhalenBijRegel(String id) {
        return verhalenPerRegel.getOrDefault(id, List.of());
    }

    /** The scenarios about a norm: about a rule that names it, or below a heading that does; in the order of files. */
    List<Verhaal> verhalenBijNorm(String norm) {
        Set<String> ids = regelsBij(norm).stream().map(Regel::id).collect(Collectors.toSet());
        return verhalen.stream()
                .filter(v ->
                        v.kopwoorden().contains(norm) || v.regels().stream().anyMatch(ids::contains))
                .toList();
    }
}
