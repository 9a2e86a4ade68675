package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Comparison;

/** Compares two values that stand in a pack, where that can be done without a subject. */
final class ValueOrder {

    private ValueOrder() {}

    /** Below zero, zero or above, as the left is less than, equal to or more than the right. */
    static Optional<Integer> compare(FactValue left, FactValue right) {
        if (left instanceof FactValue.Decimal one && right instanceof FactValue.Decimal other) {
            return Optional.of(one.number().compareTo(other.number()));
        }
        if (left instanceof FactValue.Step one && right instanceof FactValue.Step other) {
            return Optional.of(Integer.compare(one.rank(), other.rank()));
        }
        if (left instanceof FactValue.Day one && right instanceof FactValue.Day other) {
            return Optional.of(one.date().compareTo(other.date()));
        }
        if (left instanceof FactValue.Moment one && right instanceof FactValue.Moment other) {
            return Optional.of(one.instant().compareTo(other.instant()));
        }
        if (left instanceof FactValue.Version one && right instanceof FactValue.Version other) {
            return Optional.of(compare(one.parts(), other.parts()));
        }
        return left instanceof FactValue.Duration one
                        && right instanceof FactValue.Duration other
                        && one.months() == other.months()
                ? Optional.of(Long.compare(one.amount(), other.amount()))
                : Optional.empty();
    }

    private static int compare(List<Long> left, List<Long> right) {
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            int order = Long.compare(at < left.size() ? left.get(at) : 0, at < right.size() ? right.get(at) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether a comparison holds, given how the left is ordered against the right. */
    static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case OVER, AFTER -> order > 0;
            case UNDER, BEFORE -> order < 0;
            case EXACTLY -> order == 0;
        };
    }

    /** Whether something can be so compared with both at once: at least 5 and at most 3 cannot. */
    static boolean canBeBoth(Comparison one, FactValue left, Comparison other, FactValue right) {
        Optional<Integer> order = compare(left, right);
        if (order.isEmpty() || (isAbove(one) && isAbove(other)) || (isBelow(one) && isBelow(other))) {
            return true;
        }
        if (one == Comparison.EXACTLY) {
            return holds(other, order.get());
        }
        if (other == Comparison.EXACTLY) {
            return holds(one, -order.get());
        }
        int gap = isAbove(one) ? -order.get() : order.get();
        boolean touching = isInclusive(one) && isInclusive(other);
        return gap > 0 || (gap == 0 && touching);
    }

    private static boolean isAbove(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.OVER || comparison == Comparison.AFTER;
    }

    private static boolean isBelow(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.UNDER || comparison == Comparison.BEFORE;
    }

    private static boolean isInclusive(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
    }
}
