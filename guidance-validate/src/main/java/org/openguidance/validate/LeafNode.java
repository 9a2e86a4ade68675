package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Condition;

/**
 * A test with no tests inside. How it stands is decided in one place, {@link #state}; what it waits for and where it points
 * are only found out for an explanation.
 */
abstract class LeafNode implements Node {

    private final Condition source;

    LeafNode(Condition source) {
        this.source = source;
    }

    /** The condition as it was written. */
    final Condition source() {
        return source;
    }

    @Override
    public final Trace evaluate(Hand hand, Run run) {
        int state = state(hand, run);
        if (State.isUnknown(state)) {
            return Trace.leaf(source, hand, Truth.UNKNOWN, needs(hand, run));
        }
        Trace trace = Trace.leaf(source, hand, State.truth(state), List.of());
        return state == State.YES ? pointing(trace, hand, run) : trace;
    }

    /** What it waits for, where it is unknown: of the kinds that its state tells. */
    List<Need> needs(Hand hand, Run run) {
        return hand.needs();
    }

    /** The trace of a test that holds, with the places that it points at. */
    Trace pointing(Trace trace, Hand hand, Run run) {
        return trace;
    }
}
