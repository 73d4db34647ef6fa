package nl.weegwijzer.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Poort;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.scenario.gherkin.Ruw;
import nl.weegwijzer.scenario.gherkin.Scenariobestand;
import nl.weegwijzer.scenario.taal.Besluitlezer;
import nl.weegwijzer.scenario.taal.Regeltekst;
import nl.weegwijzer.scenario.taal.Scenariocode;
import nl.weegwijzer.scenario.taal.Scenariolezer;
import nl.weegwijzer.scenario.taal.Toets;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.zaak.Zaak;

/**
 * A suite of scenarios. Immutable and thread-safe.
 *
 * <pre>{@code
 * Scenarios scenarios = Scenarios.lees(Path.of("zhz"));
 * Uitslag uitslag = scenarios.voer(Kennisbank.load("zhz"));
 * }</pre>
 */
public final class Scenarios {
    private final List<Scenario> scenarios;
    private final List<Diagnose> diagnosen;
    private final Toets toets;

    private Scenarios(List<Scenario> scenarios, List<Diagnose> diagnosen, Toets toets) {
        this.scenarios = scenarios;
        this.diagnosen = diagnosen;
        this.toets = toets;
    }

    /**
     * Reads scenarios. What is wrong with them is part of the suite: such a scenario fails.
     *
     * @param pad a file that ends in {@code .feature}, a folder with such files, or the folder of a knowledge base with
     *     a folder {@code scenarios} in it
     */
    public static Scenarios lees(Path pad) {
        Bestanden bestanden = Bestanden.lees(pad);
        Besluitlezer besluiten = new Besluitlezer();
        Scenariolezer lezer = new Scenariolezer(besluiten);
        List<Scenario> scenarios = new ArrayList<>();
        List<Diagnose> diagnosen = new ArrayList<>(bestanden.diagnosen());
        bestanden.teksten().forEach((naam, tekst) -> {
            Scenariobestand bestand = Scenariobestand.lees(naam, tekst);
            diagnosen.addAll(bestand.diagnosen());
            bestand.scenarios().forEach(s -> scenarios.add(scenario(lezer, s)));
        });
        return new Scenarios(List.copyOf(scenarios), List.copyOf(diagnosen), new Toets(besluiten));
    }

    private static Scenario scenario(Scenariolezer lezer, Ruw ruw) {
        Scenariolezer.Gelezen gelezen = lezer.lees(ruw.zinnen(), ruw.begin());
        return new Scenario(
                ruw.naam(),
                ruw.groep(),
                ruw.labels(),
                ruw.begin().bestand(),
                ruw.begin().regel(),
                ruw.rij(),
                gelezen.opdracht(),
                gelezen.diagnosen());
    }

    /** The scenarios, one for each row of examples, in the order of their files. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** What is wrong with files as a whole. */
    public List<Diagnose> diagnosen() {
        return diagnosen;
    }

    /** How scenarios are compared with decisions. */
    public Toets toets() {
        return toets;
    }

    /** Runs all scenarios. */
    public Uitslag voer(Kennisbank kennisbank) {
        return voer(kennisbank, Keuze.alles(), Voortgang.stil());
    }

    /**
     * Runs scenarios.
     *
     * @param kennisbank decides them
     * @param keuze which are run
     * @param voortgang hears of each
     */
    public Uitslag voer(Kennisbank kennisbank, Keuze keuze, Voortgang voortgang) {
        long begin = System.nanoTime();
        Set<String> regels = new HashSet<>(kennisbank.regels());
        Function<Zaak, Besluit> beslisser = Weegwijzer.met(kennisbank)::besluit;
        List<Scenario> gekozen = scenarios.stream().filter(keuze::vooraf).toList();
        List<Proef> proeven = new ArrayList<>();
        for (Scenario scenario : gekozen) {
            Proef proef = proef(zonderOnbekende(scenario, regels), beslisser);
            if (keuze.achteraf(proef)) {
                proeven.add(proef);
            }
            voortgang.gedaan(proef, proeven.size(), gekozen.size());
        }
        return new Uitslag(proeven, diagnosen, Duration.ofNanos(System.nanoTime() - begin));
    }

    private Proef proef(Scenario scenario, Function<Zaak, Besluit> beslisser) {
        long begin = System.nanoTime();
        return scenario.opdracht()
                .map(o -> toets.doe(o, beslisser))
                .map(u ->
                        new Proef(scenario, u.besluit(), u.bevindingen(), Duration.ofNanos(System.nanoTime() - begin)))
                .orElseGet(() -> new Proef(scenario, Optional.empty(), List.of(), Duration.ZERO));
    }

    /** The scenario, with what is wrong where it names a rule that does not exist. */
    private static Scenario zonderOnbekende(Scenario scenario, Set<String> regels) {
        List<Diagnose> onbekend = scenario.opdracht().stream()
                .flatMap(o -> o.verwachtingen().stream())
                .flatMap(v -> v instanceof Regelgeldt geldt && !regels.contains(geldt.regel())
                        ? Stream.of(onbekendeRegel(geldt, regels))
                        : Stream.<Diagnose>empty())
                .toList();
        return onbekend.isEmpty()
                ? scenario
                : new Scenario(
                        scenario.naam(),
                        scenario.groep(),
                        scenario.labels(),
                        scenario.bestand(),
                        scenario.regel(),
                        scenario.rij(),
                        Optional.empty(),
                        onbekend);
    }

    private static Diagnose onbekendeRegel(Regelgeldt geldt, Set<String> regels) {
        Regeltekst bron = geldt.bron();
        String naaste = Gelijkenis.naaste(
                        geldt.regel(), regels.stream().sorted().toList())
                .map(n -> "bedoelt u `" + n + "`?")
                .orElse("zoek de id op in de map regels of tabellen");
        int plek = Math.max(0, bron.bron().indexOf(geldt.regel()));
        return new Diagnose(
                Scenariocode.SCEN_18.code(),
                bron.bestand(),
                bron.regel(),
                plek + 1,
                "regel " + geldt.regel() + " bestaat niet in deze kennisbank",
                bron.bron(),
                geldt.regel().length(),
                naaste);
    }

    /** That a suite has nothing to run, which proves nothing. */
    public static Diagnose geenGevonden(Path pad) {
        return Bestanden.geen(pad);
    }

    /** The file in which a scenario of the suite at this place stands. */
    public static Path bestand(Path pad, Scenario scenario) {
        return Bestanden.map(pad).resolve(scenario.bestand());
    }

    /**
     * A gate for live reload: new rules come through only if all scenarios in this place pass. They are read again for
     * each new knowledge base, so that a scenario that was mended counts at once.
     */
    public static Poort poort(Path pad) {
        return kennisbank -> {
            Uitslag uitslag = lees(pad).voer(kennisbank);
            List<Diagnose> bezwaren = new ArrayList<>(uitslag.diagnosen());
            if (uitslag.proeven().isEmpty() && bezwaren.isEmpty()) {
                bezwaren.add(Bestanden.geen(pad));
            }
            uitslag.gefaald().forEach(p -> bezwaren.addAll(Proefverslag.diagnosen(p)));
            return bezwaren;
        };
    }
}
