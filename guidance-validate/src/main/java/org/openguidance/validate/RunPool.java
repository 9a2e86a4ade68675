package org.openguidance.validate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Runs that wait for their next check, so that a check allocates none. Threads begin to look at different places, far enough
 * apart that they do not share a line of the processor's cache; a run that finds no place is left to the collector. What waits
 * here holds nothing of any subject. Thread-safe, without locks.
 */
final class RunPool {

    private static final int PLACES = 16;
    private static final int APART = 16;

    private final SubjectProgram program;
    private final AtomicReferenceArray<@Nullable Run> waiting = new AtomicReferenceArray<>(PLACES * APART);

    RunPool(SubjectProgram program) {
        this.program = program;
    }

    /** A run for one check. */
    Run take() {
        Run run = waiting.getAndSet(place(), null);
        return run == null ? Run.of(program) : run;
    }

    /** Gives a run back, after its check; not one whose check failed. */
    void giveBack(Run run) {
        run.clear();
        waiting.lazySet(place(), run);
    }

    private static int place() {
        long thread = Thread.currentThread().getId();
        return (int) (thread & PLACES - 1) * APART;
    }
}
