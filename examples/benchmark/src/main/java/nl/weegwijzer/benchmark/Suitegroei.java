package nl.weegwijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.benchmark.Klok.Duur;
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
                ? List.of(1, 1, 2, 5, 9)
                : Stream.of(args).map(Integer::valueOf).toList();
        for (int keer : keren) {
            meet(Meervoud.van(Path.of("rules-kb/zhz"), keer), keer);
        }
    }

    private static void meet(Path map, int keer) throws Exception {
        Klok laden = new Klok();
        Kennisbank kennisbank = Kennisbank.load(map);
        Duur geladen = laden.duur();
        Uitslag uitslag = Scenarios.lees(map).voer(kennisbank);
        int aantal = uitslag.proeven().size();
        System.out.printf(
                "%d keer: %d regels, %d scenario's, waarvan %d niet zoals verwacht; laden en vertalen %s%n",
                keer, kennisbank.aantalRegels(), aantal, uitslag.gefaald().size(), geladen.tekst());
        toon("lezen", RONDEN, aantal, () -> Scenarios.lees(map));
        Scenarios suite = Scenarios.lees(map);
        toon("uitvoeren", RONDEN, aantal, () -> suite.voer(kennisbank));
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
