package org.openguidance.benchmarks.full;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.Samples;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the contenders of a family with JMH, each in several virtual machines. */
public final class FullRun {

    /** How many iterations pass before any is counted. */
    static final int WARM_UPS = 5;

    private static final int ITERATIONS = 10;

    private FullRun() {}

    /**
     * Measures these contenders of a family.
     *
     * @return the samples by the contender's name, an iteration each
     */
    public static Map<String, Samples> run(Family family, Collection<String> contenders, Effort effort)
            throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ContenderBenchmark.class.getName())
                .param("family", family.name())
                .param("contender", contenders.toArray(new String[0]))
                .jvmArgs("-Xmx" + family.megabytes() + "m", "-Xss4m", "-XX:+UseSerialGC")
                .forks(effort.forks())
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.milliseconds(effort.iterationMillis()))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(effort.iterationMillis()))
                .shouldFailOnError(true)
                .build();
        Map<String, Samples> samples = new LinkedHashMap<>();
        for (RunResult result : new Runner(options).run()) {
            samples.put(result.getParams().getParam("contender"), samples(result));
        }
        return samples;
    }

    private static Samples samples(RunResult result) {
        List<double[]> turns = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                double times = counted(iteration, "times");
                turns.add(new double[] {
                    counted(iteration, "cpuNanos") / times,
                    iteration.getPrimaryResult().getScore(),
                    counted(iteration, "allocatedBytes") / times
                });
            }
        }
        return Samples.of(turns);
    }

    private static double counted(IterationResult iteration, String counter) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(counter))
                .getScore();
    }
}
