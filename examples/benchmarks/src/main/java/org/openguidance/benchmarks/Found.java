package org.openguidance.benchmarks;

import java.util.Map;
import java.util.OptionalDouble;
import org.openguidance.benchmarks.measure.FamilyResult;

/**
 * What was found for a line of the goal table.
 *
 * @param goal the line
 * @param figure the figure; none where something could not run
 */
record Found(Goal goal, OptionalDouble figure) {

    static Found of(Goal goal, Map<String, FamilyResult> results) {
        return new Found(goal, goal.finder().find(results));
    }

    /** Whether what must hold does not. */
    boolean missesGate() {
        return figure.isPresent() && !goal.meets(figure.getAsDouble(), goal.gate());
    }

    /** {@code met} where the goal is reached, else {@code short}, and then whether even the gate is missed. */
    String verdict() {
        if (figure.isEmpty()) {
            return "not measured";
        }
        if (goal.meets(figure.getAsDouble(), goal.goal())) {
            return "met";
        }
        return missesGate() ? "short, gate missed" : "short";
    }
}
