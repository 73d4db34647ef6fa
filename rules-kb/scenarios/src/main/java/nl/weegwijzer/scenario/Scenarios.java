package nl.weegwijzer.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Poort;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.scenario.gherkin.Leestekst;
import nl.weegwijzer.scenario.gherkin.Ruw;
import nl.weegwijzer.scenario.gherkin.Scenariobestand;
import nl.weegwijzer.scenario.taal.Besluitlezer;
import nl.weegwijzer.scenario.taal.Scenariolezer;
import nl.weegwijzer.scenario.taal.Toets;
import nl.weegwijzer.zaak.Zaak;

/**
 * A suite of scenarios. Immutable and thread-safe. Nothing may be null: each method refuses it as
 * {@link IllegalArgumentException}, which names the argument.
 *
 * <pre>{@code
 * Scenarios scenarios = Scenarios.lees(Path.of("zhz"));
 * Uitslag uitslag = scenarios.voer(Kennisbank.load("zhz"));
 * }</pre>
 */
public final class Scenarios {
    private static final String PLAATS = "een bestand met scenario's of een map waarin ze staan";

    private final List<Scenario> scenarios;
    private final List<Leestekst> teksten;
    private final List<Diagnose> diagnosen;
    private final Toets toets;

    private Scenarios(List<Scenario> scenarios, List<Leestekst> teksten, List<Diagnose> diagnosen, Toets toets) {
        this.scenarios = scenarios;
        this.teksten = teksten;
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
        Bestanden bestanden = Bestanden.lees(Argument.verplicht("pad", pad, PLAATS));
        Besluitlezer besluiten = new Besluitlezer();
        Scenariolezer lezer = new Scenariolezer(besluiten);
        List<Scenario> scenarios = new ArrayList<>();
        List<Leestekst> teksten = new ArrayList<>();
        List<Diagnose> diagnosen = new ArrayList<>(bestanden.diagnosen());
        bestanden.teksten().forEach((naam, tekst) -> {
            Scenariobestand bestand = Scenariobestand.lees(naam, tekst);
            diagnosen.addAll(bestand.diagnosen());
            bestand.tekst().ifPresent(teksten::add);
            bestand.scenarios().forEach(s -> scenarios.add(scenario(lezer, s)));
        });
        return new Scenarios(
                List.copyOf(scenarios), List.copyOf(teksten), List.copyOf(diagnosen), new Toets(besluiten));
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

    /** The files as they read, sorted by name. */
    public List<Leestekst> teksten() {
        return teksten;
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
        Argument.verplicht("kennisbank", kennisbank, "de kennisbank die de scenario's beslist");
        Argument.verplicht("keuze", keuze, "welke scenario's u wilt uitvoeren, bijvoorbeeld Keuze.alles()");
        Argument.verplicht("voortgang", voortgang, "wie van elk scenario hoort, bijvoorbeeld Voortgang.stil()");
        long begin = System.nanoTime();
        Kennischeck check = new Kennischeck(kennisbank);
        Function<Zaak, Besluit> beslisser = Weegwijzer.met(kennisbank)::besluit;
        List<Scenario> gekozen = scenarios.stream().filter(keuze::vooraf).toList();
        List<Proef> proeven = new ArrayList<>();
        int gedaan = 0;
        for (Scenario scenario : gekozen) {
            Proef proef = proef(check.keur(scenario), beslisser);
            if (keuze.achteraf(proef)) {
                proeven.add(proef);
            }
            voortgang.gedaan(proef, ++gedaan, gekozen.size());
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

    /** That a suite has nothing to run, which proves nothing. */
    public static Diagnose geenGevonden(Path pad) {
        return Bestanden.geen(Argument.verplicht("pad", pad, PLAATS));
    }

    /** The file in which a scenario of the suite at this place stands. */
    public static Path bestand(Path pad, Scenario scenario) {
        Argument.verplicht("scenario", scenario, "een scenario van deze map");
        return Bestanden.map(Argument.verplicht("pad", pad, PLAATS)).resolve(scenario.bestand());
    }

    /**
     * A gate for live reload: new rules come through only if all scenarios in this place pass. They are read again for
     * each new knowledge base, so that a scenario that was mended counts at once.
     */
    public static Poort poort(Path pad) {
        Argument.verplicht("pad", pad, PLAATS);
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
