package nl.weegwijzer.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Wall time and processor time of the whole process, since it was made. */
final class Klok {
    private final long wand = System.nanoTime();
    private final long processor = verbruikt();

    /**
     * What something took, in seconds.
     *
     * @param wand wall time
     * @param processor processor time: says more where other work runs on the same machine
     */
    record Duur(double wand, double processor) {
        /** The median of each. */
        static Duur mediaan(List<Duur> duren) {
            return new Duur(mediaan(duren, Duur::wand), mediaan(duren, Duur::processor));
        }

        private static double mediaan(List<Duur> duren, ToDoubleFunction<Duur> maat) {
            return Maat.mediaan(duren.stream().mapToDouble(maat).boxed().toList());
        }

        /** Divided over so many. */
        Duur per(int aantal) {
            return new Duur(wand / aantal, processor / aantal);
        }

        /** As a reader sees it. */
        String tekst() {
            return String.format("%7.2f s (processor %7.2f s)", wand, processor);
        }
    }

    /** Something that is measured. */
    @FunctionalInterface
    interface Werk {
        /** Does it. */
        void doe() throws Exception;
    }

    /** How long something takes. */
    static Duur van(Werk werk) throws Exception {
        Klok klok = new Klok();
        werk.doe();
        return klok.duur();
    }

    Duur duur() {
        return new Duur((System.nanoTime() - wand) / 1e9, (verbruikt() - processor) / 1e9);
    }

    private static long verbruikt() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
