package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Condition;

/**
 * A test of a text. Of a text with nothing visible in it none is known; of {@code nothing} none holds, unless the test says
 * otherwise.
 */
abstract class TextLeaf extends LeafNode {

    TextLeaf(Condition source) {
        super(source);
    }

    /** How it stands about a text with something visible in it. */
    abstract int stateOfText(Hand hand, Run run);

    /** What it waits for there. */
    List<Need> needsOfText(Hand hand, Run run) {
        return List.of();
    }

    /** The parameters that nobody has set and that it needs. */
    List<Need> parameters() {
        return List.of();
    }

    int stateOfNothing(Hand hand, Run run) {
        return State.NO;
    }

    @Override
    public final int state(Hand hand, Run run) {
        if (!hand.isKnown()) {
            return hand.state() | (parameters().isEmpty() ? 0 : State.FACT);
        }
        if (hand.isNothing()) {
            return stateOfNothing(hand, run);
        }
        return hand.isBlankText() ? State.FACT : stateOfText(hand, run);
    }

    @Override
    final List<Need> needs(Hand hand, Run run) {
        if (!hand.isKnown()) {
            return Needs.join(hand.needs(), parameters());
        }
        return hand.isBlankText() ? List.of(new Need.OfFact(hand.slot(), hand.path())) : needsOfText(hand, run);
    }
}
