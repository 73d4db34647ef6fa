package nl.weegwijzer.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time per decision, of the whole process: garbage collection included, and not disturbed by what else runs
 * on the machine.
 */
public final class Processortijd implements InternalProfiler {
    static final String NAAM = "processortijd";

    private long begin;

    @Override
    public String getDescription() {
        return "processor time of the process per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteratie) {
        begin = verbruikt();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteratie, IterationResult uitkomst) {
        double perBesluit =
                (double) (verbruikt() - begin) / uitkomst.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAAM, perBesluit, "ns/op", AggregationPolicy.AVG));
    }

    private static long verbruikt() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
