package nl.weegwijzer.scenario.mutatie;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.zoek.Zaden;

/** Asks of every change of the rule files whether a suite notices it, on all processors. Immutable. */
public final class Mutatieloop {
    private final Kennis kennis;
    private final Scenarios suite;
    private final Proefbaan baan;

    private Mutatieloop(Kennis kennis, Scenarios suite) {
        this.kennis = kennis;
        this.suite = suite;
        this.baan = new Proefbaan(kennis, suite);
    }

    /** Hears how far it is; called by any thread, one at a time. */
    @FunctionalInterface
    public interface Voortgang {
        /**
         * A change is done.
         *
         * @param id names the change
         * @param lot what became of it
         * @param gedaan how many are done, those of an earlier run included
         * @param geheel how many there are
         */
        void gedaan(String id, Lot lot, int gedaan, int geheel);
    }

    /** Gets ready: runs the suite on the rules as they are. No change need be made yet. */
    public static Mutatieloop maak(Kennis kennis, Scenarios suite) {
        return new Mutatieloop(kennis, suite);
    }

    /** The scenarios that do not pass before anything is changed; with those there is nothing to notice. */
    public List<Scenario> gefaald() {
        return baan.gefaald();
    }

    /**
     * Asks.
     *
     * @param mutanten the changes of what the suite was run on
     * @param eerder what an earlier run on the same files found, by id
     * @param voortgang hears of each
     * @throws InterruptedException where the run is stopped
     */
    public Mutatieverslag voer(Mutanten mutanten, Map<String, Lot> eerder, Voortgang voortgang)
            throws InterruptedException {
        long begin = System.nanoTime();
        int draden = Runtime.getRuntime().availableProcessors();
        ExecutorService werkers = Executors.newFixedThreadPool(draden, r -> {
            Thread draad = new Thread(r, "mutatie");
            draad.setDaemon(true);
            return draad;
        });
        try {
            List<Uitkomst> uitkomsten =
                    voer(mutanten, eerder, new Teller(voortgang, mutanten.alle().size()), werkers, draden);
            return new Mutatieverslag(
                    kennis.id() + " " + kennis.versie(),
                    suite.scenarios().size(),
                    uitkomsten,
                    mutanten.geweigerd(),
                    Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            werkers.shutdownNow();
        }
    }

    private List<Uitkomst> voer(
            Mutanten mutanten, Map<String, Lot> eerder, Teller teller, ExecutorService werkers, int draden)
            throws InterruptedException {
        List<Mutant> alle = mutanten.alle();
        List<Feiten> zaden = Zaden.van(kennis, suite);
        AtomicInteger volgende = new AtomicInteger();
        List<Future<List<Genummerd>>> delen = new ArrayList<>();
        for (int i = 0; i < draden; i++) {
            delen.add(werkers.submit(() -> {
                // each thread has its own: a search remembers what it tried
                Nabeschouwing na = new Nabeschouwing(kennis, baan.motor(), zaden);
                List<Genummerd> klaar = new ArrayList<>();
                for (int nummer = volgende.getAndIncrement();
                        nummer < alle.size() && !Thread.currentThread().isInterrupted();
                        nummer = volgende.getAndIncrement()) {
                    Mutant mutant = alle.get(nummer);
                    Lot bekend = eerder.get(mutant.id());
                    Lot lot = bekend == null ? lot(mutant, na) : bekend;
                    teller.gedaan(mutant.id(), lot);
                    klaar.add(new Genummerd(nummer, uitkomst(mutanten, mutant, lot)));
                }
                return klaar;
            }));
        }
        return verzamel(delen);
    }

    private record Genummerd(int nummer, Uitkomst uitkomst) {}

    private static List<Uitkomst> verzamel(List<Future<List<Genummerd>>> delen) throws InterruptedException {
        List<Genummerd> alle = new ArrayList<>();
        for (Future<List<Genummerd>> deel : delen) {
            try {
                alle.addAll(deel.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("een wijziging is niet te beproeven", e.getCause());
            }
        }
        alle.sort((a, b) -> Integer.compare(a.nummer(), b.nummer()));
        return alle.stream().map(Genummerd::uitkomst).toList();
    }

    private Lot lot(Mutant mutant, Nabeschouwing na) {
        Optional<String> wie = baan.wieMerkt(mutant);
        return wie.map(Lot::gedood).orElseGet(() -> na.beschouw(mutant));
    }

    private static Uitkomst uitkomst(Mutanten mutanten, Mutant mutant, Lot lot) {
        String verband = lot.afloop() == Afloop.GEDOOD ? "" : mutanten.inVerband(mutant);
        return new Uitkomst(mutant.id(), mutant.soort(), mutant.bestand(), mutant.regelnummer(), verband, lot);
    }

    /** Tells one at a time how far it is. */
    private static final class Teller {
        private final Voortgang voortgang;
        private final int geheel;
        private int gedaan;

        Teller(Voortgang voortgang, int geheel) {
            this.voortgang = voortgang;
            this.geheel = geheel;
        }

        synchronized void gedaan(String id, Lot lot) {
            gedaan++;
            voortgang.gedaan(id, lot, gedaan, geheel);
        }
    }
}
