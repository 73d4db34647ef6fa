package nl.weegwijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.benchmark.Klok.Duur;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Uitslag;
import nl.weegwijzer.scenario.dekking.Dekkingsmeter;

/**
 * How the cost of a suite, its coverage and a mutation run grow with a knowledge base: with every rule and every
 * scenario so many times, processor time per scenario and per change.
 */
public final class Suitegroei {
    private static final int RONDEN = 3;

    private Suitegroei() {}

    /**
     * Measures.
     *
     * @param args how many times, each; may be left out
     * @throws Exception where something cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        List<Integer> keren = args.length == 0
                ? List.of(1, 1, 2, 5, 10)
                : Stream.of(args).map(Integer::valueOf).toList();
        for (int keer : keren) {
            meet(Meervoud.van(Path.of("rules-kb/zhz"), keer), keer);
        }
    }

    private static void meet(Path map, int keer) throws Exception {
        Scenarios suite = Scenarios.lees(map);
        int aantal = suite.scenarios().size();
        System.out.printf("%d keer: %d scenario's%n", keer, aantal);
        toon("lezen", RONDEN, aantal, () -> Scenarios.lees(map));
        uitvoeren(map, suite, aantal);
        Lezing lezing = Lezing.van(map);
        toon("dekking", RONDEN, aantal, () -> Dekkingsmeter.meet(lezing.kennis().orElseThrow(), suite));
        Mutatietijd.Meting mutatie = Mutatietijd.meet(lezing.bronnen(), suite, 20 * keer + 1);
        System.out.printf(
                "  %d wijzigingen maken en de suite voorbereiden (%d scenario's doen niet mee) %s, per wijziging %.3f ms%n",
                mutatie.wijzigingen(),
                mutatie.terzijde(),
                mutatie.voorbereiding().tekst(),
                mutatie.voorbereiding().per(mutatie.wijzigingen()).processor() * 1e3);
        System.out.printf(
                "  %d wijzigingen beproeven %s, per wijziging %.3f ms%n",
                mutatie.beproefd(),
                mutatie.loop().tekst(),
                mutatie.loop().per(mutatie.beproefd()).processor() * 1e3);
    }

    /** Runs the suite, unless Drools cannot compile that many rules of one subject. */
    private static void uitvoeren(Path map, Scenarios suite, int aantal) throws Exception {
        try {
            Klok laden = new Klok();
            Kennisbank kennisbank = Kennisbank.load(map);
            Duur geladen = laden.duur();
            Uitslag uitslag = suite.voer(kennisbank);
            System.out.printf(
                    "  %d regels, laden en vertalen %s; %d scenario's niet zoals verwacht%n",
                    kennisbank.aantalRegels(),
                    geladen.tekst(),
                    uitslag.gefaald().size());
            toon("uitvoeren", RONDEN, aantal, () -> suite.voer(kennisbank));
        } catch (OnbruikbareKennisbankException e) {
            System.out.println("  uitvoeren gaat niet: " + e.diagnosen().get(0).boodschap());
        }
    }

    private static void toon(String wat, int ronden, int aantal, Klok.Werk werk) throws Exception {
        List<Duur> duren = new ArrayList<>();
        for (int ronde = 0; ronde < ronden; ronde++) {
            duren.add(Klok.van(werk));
        }
        Duur duur = Duur.mediaan(duren);
        System.out.printf(
                "  %-10s %s, per scenario %.3f ms%n",
                wat, duur.tekst(), duur.per(aantal).processor() * 1e3);
    }
}
