package nl.weegwijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.benchmark.Klok.Duur;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutant;
import nl.weegwijzer.scenario.mutatie.Mutanten;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;

/** A mutation run on all processors: all changes of a knowledge base, or a part spread evenly. */
public final class Mutatietijd {
    private final Map<Thread, Long> vorige = new HashMap<>();
    private final Map<Afloop, List<Double>> perAfloop = new EnumMap<>(Afloop.class);

    private Mutatietijd() {}

    /**
     * What came of a run.
     *
     * @param wijzigingen how many changes there are
     * @param beproefd how many of them were tried
     * @param terzijde how many scenarios took no part, because they fail on the rules as they are
     * @param voorbereiding making the changes and running the suite on the rules as they are
     * @param loop trying the changes
     * @param perAfloop the time in milliseconds that each took, by how it ended; those of earlier runs not counted
     */
    record Meting(
            int wijzigingen,
            int beproefd,
            int terzijde,
            Duur voorbereiding,
            Duur loop,
            Map<Afloop, List<Double>> perAfloop) {}

    /**
     * Measures.
     *
     * @param args the folder of the knowledge base, and which part of the changes is tried: 1 for all, 10 for one in
     *     ten; both may be left out
     * @throws InterruptedException where the run is stopped
     */
    public static void main(String[] args) throws InterruptedException {
        Path map = Path.of(args.length == 0 ? "rules-kb/zhz" : args[0]);
        int stap = args.length < 2 ? 1 : Integer.parseInt(args[1]);
        Meting meting = meet(Lezing.van(map).bronnen(), Scenarios.lees(map), stap);
        System.out.printf(
                "%d wijzigingen, waarvan %d beproefd, op %d kernen; %d scenario's doen niet mee%n",
                meting.wijzigingen(), meting.beproefd(), Runtime.getRuntime().availableProcessors(), meting.terzijde());
        System.out.println("wijzigingen maken en suite voorbereiden   "
                + meting.voorbereiding().tekst());
        System.out.println(
                "wijzigingen beproeven                     " + meting.loop().tekst());
        System.out.printf(
                "per wijziging                             %.2f ms (processor %.2f ms)%n",
                meting.loop().per(meting.beproefd()).wand() * 1e3,
                meting.loop().per(meting.beproefd()).processor() * 1e3);
        meting.perAfloop()
                .forEach((afloop, duren) -> System.out.printf(
                        "  %-14s %6d keer, mediaan %8.2f ms, langste %8.0f ms, samen %7.1f s%n",
                        afloop.woord(),
                        duren.size(),
                        Maat.mediaan(duren),
                        Maat.hoogste(duren),
                        duren.stream().mapToDouble(d -> d).sum() / 1e3));
    }

    /** Measures one change in so many, from the first on. */
    static Meting meet(Bronnen bronnen, Scenarios suite, int stap) throws InterruptedException {
        Klok begin = new Klok();
        Mutanten mutanten = Mutanten.van(bronnen);
        Mutatieloop loop = Mutatieloop.maak(mutanten.kennis(), suite);
        Duur voorbereiding = begin.duur();
        Map<String, Lot> overgeslagen = overgeslagen(mutanten, stap);
        Mutatietijd tijd = new Mutatietijd();
        Klok midden = new Klok();
        loop.voer(mutanten, overgeslagen, (id, lot, gedaan, geheel) -> tijd.gedaan(overgeslagen.containsKey(id), lot));
        return new Meting(
                mutanten.alle().size(),
                mutanten.alle().size() - overgeslagen.size(),
                loop.gefaald().size(),
                voorbereiding,
                midden.duur(),
                tijd.perAfloop);
    }

    private static Map<String, Lot> overgeslagen(Mutanten mutanten, int stap) {
        List<Mutant> alle = mutanten.alle();
        Map<String, Lot> overgeslagen = new HashMap<>();
        for (int i = 0; i < alle.size(); i++) {
            if (i % stap != 0) {
                overgeslagen.put(alle.get(i).id(), new Lot(Afloop.GEDOOD, "overgeslagen", Optional.empty()));
            }
        }
        return overgeslagen;
    }

    /** The time since the same thread was last heard; of its first change none. */
    private void gedaan(boolean overgeslagen, Lot lot) {
        long nu = System.nanoTime();
        Long toen = vorige.put(Thread.currentThread(), nu);
        if (toen != null && !overgeslagen) {
            perAfloop.computeIfAbsent(lot.afloop(), a -> new ArrayList<>()).add((nu - toen) / 1e6);
        }
    }
}
