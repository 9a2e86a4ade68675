package org.openguidance.benchmarks;

import java.util.Map;
import java.util.OptionalDouble;
import org.openguidance.benchmarks.measure.FamilyResult;

/**
 * A line of the goal table.
 *
 * @param name what is compared with what
 * @param bound whether less or more is better
 * @param gate what must hold
 * @param goal where we are going
 * @param finder finds the figure in the results
 */
record Goal(String name, Bound bound, double gate, double goal, Finder finder) {

    /** Where nothing must hold. */
    static final double NO_GATE = Double.POSITIVE_INFINITY;

    /** Which side of a figure is the good one. */
    enum Bound {
        AT_MOST,
        AT_LEAST
    }

    /** Finds a figure in the results, by the name of the family; there is none where something could not run. */
    @FunctionalInterface
    interface Finder {
        OptionalDouble find(Map<String, FamilyResult> results);
    }

    static Goal atMost(String name, double gate, double goal, Finder finder) {
        return new Goal(name, Bound.AT_MOST, gate, goal, finder);
    }

    static Goal atLeast(String name, double gate, double goal, Finder finder) {
        return new Goal(name, Bound.AT_LEAST, gate, goal, finder);
    }

    boolean meets(double figure, double limit) {
        return bound == Bound.AT_MOST ? figure <= limit : figure >= limit;
    }
}
