package nl.weegwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.benchmark.Klok.Duur;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Uitslag;
import nl.weegwijzer.scenario.dekking.Dekking;
import nl.weegwijzer.scenario.dekking.Dekkingsmeter;

/** The whole suite of a knowledge base: the first time in a new process, and warm. */
public final class Suite {
    private static final int INLOOP = 3;
    private static final int RONDEN = 11;

    private Suite() {}

    /**
     * Measures.
     *
     * @param args the folder of the knowledge base whose suite runs against the shipped one; may be left out
     * @throws Exception where something cannot be read
     */
    public static void main(String[] args) throws Exception {
        Path map = Path.of(args.length == 0 ? "rules-kb/zhz" : args[0]);
        Kennisbank kennisbank = Kennisbank.load("zhz");
        Uitslag uitslag = Scenarios.lees(map).voer(kennisbank);
        double sindsStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        int aantal = uitslag.proeven().size();
        System.out.printf(
                "%d scenario's, waarvan %d niet zoals verwacht%n",
                aantal, uitslag.gefaald().size());
        System.out.printf("van start van de JVM tot de uitslag          %7.2f s%n", sindsStart / 1000);
        meet("lezen, warm", aantal, () -> Scenarios.lees(map));
        meet("lezen en uitvoeren, warm", aantal, () -> Scenarios.lees(map).voer(kennisbank));
        meet(
                "de kennisbank laden, lezen en uitvoeren, warm",
                aantal,
                () -> Scenarios.lees(map).voer(Kennisbank.load("zhz")));
        Kennis kennis = Lezing.van(map).kennis().orElseThrow();
        Scenarios suite = Scenarios.lees(map);
        Dekking dekking = Dekkingsmeter.meet(kennis, suite);
        System.out.printf(
                "dekking: %d dingen, waarvan %d ongedekt%n",
                dekking.metingen().size(), dekking.ongedekt().size());
        meet("dekking, warm", aantal, () -> Dekkingsmeter.meet(kennis, suite));
    }

    private static void meet(String naam, int aantal, Klok.Werk werk) throws Exception {
        List<Duur> duren = new ArrayList<>();
        for (int ronde = -INLOOP; ronde < RONDEN; ronde++) {
            Duur duur = Klok.van(werk);
            if (ronde >= 0) {
                duren.add(duur);
            }
        }
        Duur duur = Duur.mediaan(duren);
        System.out.printf(
                "%-44s %s, per scenario %.2f ms%n",
                naam, duur.tekst(), duur.per(aantal).wand() * 1e3);
    }
}
