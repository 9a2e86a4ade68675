package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.link.Right;

/** The right sides of a test that has several. Immutable and thread-safe. */
final class Rights {

    private final RightSide[] sides;

    Rights(List<Right> rights) {
        this.sides = rights.stream().map(RightSide::new).toArray(RightSide[]::new);
    }

    /** What a test of an unknown value waits for: that, and what is not known at its right. */
    int waiting(Hand hand, Run run) {
        return hand.state() | waitingFor(hand, run);
    }

    /** What is not known at the right; 0 where all is. */
    int waitingFor(Hand hand, Run run) {
        int waiting = 0;
        for (RightSide side : sides) {
            waiting |= side.value(hand, run).waiting();
        }
        return waiting;
    }

    /** What is not known, of the value and at its right. */
    List<Need> needs(Hand hand, Run run) {
        List<Need> needs = hand.needs();
        for (RightSide side : sides) {
            needs = Needs.join(needs, side.value(hand, run).needs());
        }
        return needs;
    }

    /** Whether a value equals one of them, or a set has one of them. */
    int anyMatches(Hand hand, Run run) {
        int any = State.NO;
        for (int at = 0; at < sides.length && any != State.YES; at++) {
            any = State.or(any, matches(sides[at], hand, run));
        }
        return any;
    }

    /** Whether a value equals all of them, or a set has all of them. */
    int allMatch(Hand hand, Run run) {
        int all = State.YES;
        for (RightSide side : sides) {
            all = State.and(all, matches(side, hand, run));
        }
        return all;
    }

    private static int matches(RightSide side, Hand hand, Run run) {
        Hand wanted = side.value(hand, run);
        return wanted.isKnown() ? State.of(Equality.matches(hand.known(), wanted.known())) : wanted.state();
    }

    /** Whether a value is one of those that are known. */
    boolean allow(String value, Hand hand, Run run) {
        for (RightSide side : sides) {
            Hand allowed = side.value(hand, run);
            if (allowed.isKnown() && ValueNodes.valuesOf(allowed.known()).contains(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return List.of(sides).toString();
    }
}
