package nl.weegwijzer.benchmark;

import java.util.concurrent.TimeUnit;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Triagevraag;
import nl.weegwijzer.zaak.Triagezaak;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/** One triage decision, the same cases for every way of making it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 4, time = 1)
public class Triagebenchmark {

    /** The cases, and where this thread is in them. */
    @State(Scope.Thread)
    public static class Zaken {
        /**
         * How many different cases pass before the first comes again: few enough for the library to remember them, or
         * so many that it has forgotten each before it comes again.
         */
        @Param({"512", "32768"})
        public int aantal;

        private Triagezaak[] zaken = {};
        private int plek;

        /** Draws the cases; each thread begins elsewhere. */
        @Setup
        public void trek(ThreadParams draad) {
            zaken = Triagezaken.verschillend(aantal);
            plek = draad.getThreadIndex() * aantal / draad.getThreadCount();
        }

        Triagezaak volgende() {
            plek = plek + 1 == zaken.length ? 0 : plek + 1;
            return zaken[plek];
        }
    }

    /** The library as its users have it. */
    @State(Scope.Benchmark)
    public static class Bibliotheek {
        private final Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
    }

    /** The library without its memory: every weighing and every triage goes through the rules. */
    @State(Scope.Benchmark)
    public static class Vergeetachtig {
        private final Motor motor = Motor.zonderGeheugen(Inlader.kennis("zhz", Triagebenchmark.class.getClassLoader()));
    }

    /** Everyday Drools. */
    @State(Scope.Benchmark)
    public static class Drools {
        private final GewoneDrools kaal = new GewoneDrools(false);
        private final GewoneDrools verkennend = new GewoneDrools(true);
    }

    /** Plain Java. */
    @State(Scope.Benchmark)
    public static class Java {
        private final HandgeschrevenTriage triage = new HandgeschrevenTriage(Kennisbank.load("zhz"));
    }

    /** The library. */
    @Benchmark
    public Object bibliotheek(Bibliotheek bibliotheek, Zaken zaken) {
        return bibliotheek.weegwijzer.triage(zaken.volgende());
    }

    /** The library without its memory. */
    @Benchmark
    public Object zonderGeheugen(Vergeetachtig bibliotheek, Zaken zaken) {
        return Triagevraag.VRAAG.besluit(bibliotheek.motor, zaken.volgende());
    }

    /** Everyday Drools, no reasons; an unknown criterion counts as no and keeps the decision provisional. */
    @Benchmark
    public Object drools(Drools drools, Zaken zaken) {
        return drools.kaal.besluit(zaken.volgende());
    }

    /** Everyday Drools, no reasons; every answer to an unknown criterion is tried. */
    @Benchmark
    public Object droolsVerkennend(Drools drools, Zaken zaken) {
        return drools.verkennend.besluit(zaken.volgende());
    }

    /** Plain Java with the same reasons. */
    @Benchmark
    public Object handgeschreven(Java java, Zaken zaken) {
        return java.triage.besluit(zaken.volgende());
    }
}
