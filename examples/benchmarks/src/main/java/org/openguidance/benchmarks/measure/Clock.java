package org.openguidance.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the current thread has used up: processor time, which other programs do not disturb, and memory. */
public final class Clock {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Processor time in nanoseconds. */
    public long cpu() {
        return threads.getCurrentThreadCpuTime();
    }

    /** Bytes allocated. */
    public long bytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    /** Time on the wall in nanoseconds. */
    public long wall() {
        return System.nanoTime();
    }
}
