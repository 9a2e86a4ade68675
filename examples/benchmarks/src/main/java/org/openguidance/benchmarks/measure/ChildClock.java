package org.openguidance.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What processes take that are started from here: the processor time of children that have ended, where the system keeps it,
 * to a hundredth of a second; elsewhere the time on the wall.
 */
public final class ChildClock {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final double NANOS_A_TICK = 1e7;

    /** Starts a program so many times, one after the other, and gives the nanoseconds that one start takes. */
    public double nanos(int times, List<String> command) throws IOException, InterruptedException {
        double before = now();
        for (int i = 0; i < times; i++) {
            run(command);
        }
        return (now() - before) / times;
    }

    /** Starts a program and waits for it to end well. */
    public void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("'" + String.join(" ", command) + "' ended with status " + status);
        }
    }

    private static double now() throws IOException {
        if (!Files.isReadable(STATISTICS)) {
            return System.nanoTime();
        }
        String line = Files.readString(STATISTICS);
        // The name of the program stands in brackets and may have spaces; what follows has none.
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        return NANOS_A_TICK * (Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM)));
    }
}
