package org.openguidance.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lets contenders take turns in one thread: each is warmed up, then each runs for a moment, again and again. */
final class Turns {

    private static final long NANOS_A_MILLI = 1_000_000;

    /** How much longer than usual a slow contender is warmed up at most. */
    private static final int MOST_TIMES_AS_LONG = 16;

    private final Effort effort;
    private final Clock clock = new Clock();
    private int sink;

    Turns(Effort effort) {
        this.effort = effort;
    }

    /** Measures these, which are ready; the samples are in their order. */
    List<Samples> of(List<Step> steps) throws Exception {
        List<Runner> runners = new ArrayList<>();
        for (Step step : steps) {
            runners.add(new Runner(step));
        }
        for (int pass = 0; pass < 2; pass++) {
            for (Runner runner : runners) {
                runner.warmUp(effort.warmMillis() * NANOS_A_MILLI / 2, effort.warmRuns() / 2);
            }
        }
        for (Runner runner : runners) {
            runner.step.warm();
        }
        List<Runner> order = new ArrayList<>(runners);
        for (int turn = 0; turn < effort.rounds(); turn++) {
            for (Runner runner : order) {
                runner.take(turn);
            }
            Collections.reverse(order);
        }
        return runners.stream().map(runner -> runner.samples).toList();
    }

    /** All that was computed, so that none of it can be left out. */
    int sink() {
        return sink;
    }

    private final class Runner {

        private final Step step;
        private final Samples samples = Samples.ofSize(effort.rounds());
        private int index;
        private int times = 1;

        Runner(Step step) {
            this.step = step;
        }

        /** Runs for a while and so often, within bounds, and finds out how often it runs in one turn. */
        void warmUp(long nanos, int runs) throws Exception {
            long begin = clock.wall();
            long before;
            int done = 0;
            do {
                before = clock.cpu();
                run(times);
                long took = Math.max(1, clock.cpu() - before);
                double wanted = times * (double) effort.blockMillis() * NANOS_A_MILLI / took;
                done += times;
                times = (int) Math.max(1, Math.min(2.0 * times, wanted));
            } while (!isWarm(clock.wall() - begin, nanos, done >= runs));
        }

        private static boolean isWarm(long taken, long nanos, boolean often) {
            return taken >= nanos && (often || taken >= MOST_TIMES_AS_LONG * nanos);
        }

        void take(int turn) throws Exception {
            long wall = clock.wall();
            long bytes = clock.bytes();
            long cpu = clock.cpu();
            run(times);
            double cpuTaken = clock.cpu() - cpu;
            double bytesTaken = clock.bytes() - bytes;
            samples.put(turn, cpuTaken / times, (clock.wall() - wall) / (double) times, bytesTaken / times);
        }

        private void run(int count) throws Exception {
            int sum = 0;
            for (int i = 0; i < count; i++) {
                sum += step.run(index++ & Integer.MAX_VALUE);
            }
            sink += sum;
        }
    }
}
