package org.openguidance.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.openguidance.model.Comparison;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Test;

/** What a number has to keep: of entries, or of anything else that is counted or measured. Immutable and thread-safe. */
final class Bounds {

    private final Bound[] bounds;

    Bounds(List<Test.Bound> bounds) {
        this.bounds = bounds.stream()
                .map(bound -> new Bound(bound.comparison(), new RightSide(bound.right())))
                .toArray(Bound[]::new);
    }

    private record Bound(Comparison comparison, RightSide limit) {

        @Override
        public String toString() {
            return comparison.label() + " " + limit;
        }
    }

    /** Whether a number that lies between two others, both in, keeps all bounds. */
    int hold(int least, int most, Hand hand, Run run) {
        return hold(BigDecimal.valueOf(least), BigDecimal.valueOf(most), hand, run);
    }

    /** Whether a number keeps all bounds. */
    int hold(BigDecimal number, Hand hand, Run run) {
        return hold(number, number, hand, run);
    }

    private int hold(BigDecimal least, BigDecimal most, Hand hand, Run run) {
        int all = State.YES;
        for (Bound bound : bounds) {
            Hand limit = bound.limit().value(hand, run);
            int one = limit.isKnown() ? hold(bound.comparison(), least, most, limit.known()) : limit.state();
            all = State.and(all, one);
        }
        return all;
    }

    /** What is not known of the bounds themselves; 0 where all is. */
    int waiting(Hand hand, Run run) {
        int waiting = 0;
        for (Bound bound : bounds) {
            waiting |= bound.limit().value(hand, run).waiting();
        }
        return waiting;
    }

    /** These needs, and those of the bounds themselves. */
    List<Need> needs(List<Need> before, Hand hand, Run run) {
        List<Need> needs = before;
        for (Bound bound : bounds) {
            needs = Needs.join(needs, bound.limit().value(hand, run).needs());
        }
        return needs;
    }

    /** The parameters among them that nobody has set. */
    List<Need> parameters() {
        List<Need> parameters = List.of();
        for (Bound bound : bounds) {
            parameters = Needs.join(parameters, bound.limit().parameters());
        }
        return parameters;
    }

    private static int hold(Comparison comparison, BigDecimal least, BigDecimal most, FactValue limit) {
        if (!(limit instanceof FactValue.Decimal decimal)) {
            return State.NO;
        }
        int low = least.compareTo(decimal.number());
        int high = most.compareTo(decimal.number());
        return switch (comparison) {
            case AT_LEAST -> between(low >= 0, high >= 0);
            case OVER, AFTER -> between(low > 0, high > 0);
            case AT_MOST -> between(high <= 0, low <= 0);
            case UNDER, BEFORE -> between(high < 0, low < 0);
            case EXACTLY -> between(low == 0 && high == 0, low <= 0 && high >= 0);
        };
    }

    private static int between(boolean certain, boolean possible) {
        return certain ? State.YES : possible ? State.UNKNOWN : State.NO;
    }

    @Override
    public String toString() {
        return List.of(bounds).stream().map(Bound::toString).collect(Collectors.joining(" and "));
    }
}
