package org.openguidance.model.change;

import java.time.Instant;
import java.util.Optional;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedPeriod.LinkedWindow;
import org.openguidance.model.link.Test;

/** Whether stretches of time lie within others. */
final class WindowOrder {

    private final TestOrder tests;
    private final LeafOrder leaves;

    WindowOrder(TestOrder tests, LeafOrder leaves) {
        this.tests = tests;
        this.leaves = leaves;
    }

    /** Whether each window of a period lies within a window of another, for all for whom it is one. */
    boolean holds(Test.During left, Test.During right) {
        return left.period().windows().stream()
                .allMatch(window -> right.period().windows().stream().anyMatch(other -> isWithin(window, other)));
    }

    private boolean isWithin(LinkedWindow window, LinkedWindow other) {
        return isWithin(window.from(), window.end(), other.from(), other.end())
                && tests.holds(leaves.left(window.forWhom()), leaves.right(other.forWhom()));
    }

    /** Whether a stretch in which something is in force lies within another. */
    static boolean isWithin(LinkedInForce stretch, LinkedInForce other) {
        return isWithin(stretch.from(), stretch.end(), other.from(), other.end());
    }

    private static boolean isWithin(
            Optional<Instant> from, Optional<Instant> end, Optional<Instant> otherFrom, Optional<Instant> otherEnd) {
        boolean begins = otherFrom.isEmpty() || from.isPresent() && !from.get().isBefore(otherFrom.get());
        boolean ends = otherEnd.isEmpty() || end.isPresent() && !end.get().isAfter(otherEnd.get());
        return begins && ends;
    }
}
