package org.openguidance.benchmarks.full;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openguidance.benchmarks.family.Families;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Step;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Any contender of any family: time on the wall by JMH, processor time and memory counted beside it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ContenderBenchmark {

    /** The family. */
    @Param("terms-1000")
    public String family = "";

    /** The contender. */
    @Param("ours")
    public String contender = "";

    private Step step = index -> 0;
    private int index;
    private int iterations;

    /** Makes the contender ready. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        step = Families.named(family).contenders().stream()
                .filter(one -> one.name().equals(contender))
                .findFirst()
                .map(Contender::opener)
                .orElseThrow()
                .open();
    }

    /** Warming up is over after the first iterations; what comes next must be new to those who want it so. */
    @Setup(Level.Iteration)
    public void warm() {
        if (++iterations == FullRun.WARM_UPS + 1) {
            step.warm();
        }
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void close() {
        step.close();
    }

    /** Does the work once. */
    @Benchmark
    public int work(Used used) throws Exception {
        used.times++;
        return step.run(index++ & Integer.MAX_VALUE);
    }

    /** What the thread has used up in an iteration. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Used {

        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private long cpu;
        private long bytes;

        /** How often the work was done. */
        public long times;

        /** Processor time in nanoseconds. */
        public long cpuNanos;

        /** Memory allocated in bytes. */
        public long allocatedBytes;

        /** Remembers where the counters stand. */
        @Setup(Level.Iteration)
        public void begin() {
            times = 0;
            bytes = threads.getCurrentThreadAllocatedBytes();
            cpu = threads.getCurrentThreadCpuTime();
        }

        /** Takes down how far they went. */
        @TearDown(Level.Iteration)
        public void end() {
            cpuNanos = threads.getCurrentThreadCpuTime() - cpu;
            allocatedBytes = threads.getCurrentThreadAllocatedBytes() - bytes;
        }
    }
}
