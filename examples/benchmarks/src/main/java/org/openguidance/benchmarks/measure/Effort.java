package org.openguidance.benchmarks.measure;

import java.util.Locale;

/** How much time to spend. */
public enum Effort {
    /** Only to see whether all runs: the figures mean nothing. */
    TRY(200, 1, 3, 2, 1, 1),
    /** Under ten minutes on two cores. */
    QUICK(1_200, 100, 21, 12, 5, 1),
    /** As long as it takes: JMH measures the contenders. */
    FULL(5_000, 400, 61, 30, 20, 3),
    /** Only to see whether all runs in JMH's hands. */
    TRY_FULL(200, 1, 3, 2, 1, 1);

    private final int warmMillis;
    private final int warmRuns;
    private final int rounds;
    private final int blockMillis;
    private final int starts;
    private final int forks;

    Effort(int warmMillis, int warmRuns, int rounds, int blockMillis, int starts, int forks) {
        this.warmMillis = warmMillis;
        this.warmRuns = warmRuns;
        this.rounds = rounds;
        this.blockMillis = blockMillis;
        this.starts = starts;
        this.forks = forks;
    }

    /** How long to warm each contender up, in milliseconds. */
    public int warmMillis() {
        return warmMillis;
    }

    /**
     * How often each contender does its work at least before it is measured, where that takes longer: what takes tens of
     * milliseconds would else be measured before the compiler of the virtual machine is done with it.
     */
    public int warmRuns() {
        return warmRuns;
    }

    /** How often the contenders take turns. */
    public int rounds() {
        return rounds;
    }

    /** How long a turn is, in milliseconds. */
    public int blockMillis() {
        return blockMillis;
    }

    /** How often a process is started where starting is what is measured. */
    public int starts() {
        return starts;
    }

    /** In how many virtual machines JMH runs each contender. */
    public int forks() {
        return forks;
    }

    /** Whether JMH measures the contenders. */
    public boolean isByJmh() {
        return this == FULL || this == TRY_FULL;
    }

    /** Whether the figures mean nothing. */
    public boolean isBrief() {
        return this == TRY || this == TRY_FULL;
    }

    /** How long an iteration of JMH is, in milliseconds. */
    public int iterationMillis() {
        return this == FULL ? 1_000 : 20;
    }

    /** How options and files name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
