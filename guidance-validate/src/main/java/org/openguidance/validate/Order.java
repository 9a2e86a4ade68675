package org.openguidance.validate;

import org.openguidance.model.Comparison;
import org.openguidance.model.link.FactValue;

/** The order of values: numbers, steps of a scale, versions, durations, dates. */
final class Order {

    private Order() {}

    /** That two values cannot be compared, such as days with months. */
    static final int NONE = Integer.MIN_VALUE;

    /** How two values compare: negative, 0, positive, or {@link #NONE}. */
    static int compare(FactValue left, FactValue right) {
        if (left instanceof FactValue.Decimal a && right instanceof FactValue.Decimal b) {
            return a.number().compareTo(b.number());
        }
        if (left instanceof FactValue.Step a && right instanceof FactValue.Step b) {
            return Integer.compare(a.rank(), b.rank());
        }
        if (left instanceof FactValue.Duration a && right instanceof FactValue.Duration b) {
            return a.months() == b.months() || a.amount() == 0 || b.amount() == 0
                    ? Long.compare(a.amount(), b.amount())
                    : NONE;
        }
        if (left instanceof FactValue.Version a && right instanceof FactValue.Version b) {
            return versions(a, b);
        }
        if (isTime(left) && isTime(right)) {
            return Stretch.of(left).compareTo(Stretch.of(right));
        }
        return NONE;
    }

    static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case OVER, AFTER -> order > 0;
            case UNDER, BEFORE -> order < 0;
            case EXACTLY -> order == 0;
        };
    }

    private static boolean isTime(FactValue value) {
        return value instanceof FactValue.Day || value instanceof FactValue.Moment;
    }

    private static int versions(FactValue.Version a, FactValue.Version b) {
        int longest = Math.max(a.parts().size(), b.parts().size());
        for (int at = 0; at < longest; at++) {
            long left = at < a.parts().size() ? a.parts().get(at) : 0;
            long right = at < b.parts().size() ? b.parts().get(at) : 0;
            if (left != right) {
                return Long.compare(left, right);
            }
        }
        return 0;
    }
}
