package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Comparison;
import org.openguidance.model.FactType;

/**
 * What several tests demand of one value at once, as far as that can be told without a subject. Tests with a right side
 * that is not fixed demand nothing here.
 */
final class Demands {

    /** How many bounds of one value are compared with one another. */
    private static final int MOST_BOUNDS = 100;

    private final Hand hand;
    private final Optional<List<FactValue>> all;
    private final List<Test> tests = new ArrayList<>();

    Demands(Hand hand, Optional<List<FactValue>> all) {
        this.hand = hand;
        this.all = all;
    }

    void add(Test test) {
        tests.add(test);
    }

    Hand hand() {
        return hand;
    }

    List<Test> tests() {
        return tests;
    }

    /** The test that was added last. */
    Test last() {
        return tests.get(tests.size() - 1);
    }

    boolean areSeveral() {
        return tests.size() > 1;
    }

    /** Whether a test demands anything that is looked at here. */
    static boolean asksSomething(Test test) {
        return test instanceof Test.Among
                || test instanceof Test.Ordered
                || test instanceof Test.HasAll
                || test instanceof Test.Only
                || test instanceof Test.Blank
                || isMeasure(test)
                || test instanceof Test.ReadingGrade;
    }

    private static boolean isMeasure(Test test) {
        return test instanceof Test.Count || test instanceof Test.Length;
    }

    /** Whether no value meets all of them. */
    boolean cannotBeMet() {
        if (hand.type().filter(TypeWords::isSet).isPresent()) {
            return setsClash();
        }
        Optional<Set<FactValue>> left = valuesLeft();
        return left.isPresent() && left.get().isEmpty() || boundsClash() || blanksClash();
    }

    /** Whether every value meets them. */
    boolean areAlwaysMet() {
        boolean always = true;
        for (Test test : tests) {
            boolean holds = alwaysHolds(test);
            if (!holds && !(all.isPresent() && isFixedValueTest(test))) {
                return false;
            }
            always &= holds;
        }
        return all.isPresent() ? valuesLeft().orElse(Set.of()).containsAll(all.get()) : always;
    }

    private static boolean isFixedValueTest(Test test) {
        return test instanceof Test.Ordered ordered && constant(ordered.bound()).isPresent()
                || test instanceof Test.Among among && areConstant(among.values());
    }

    private static boolean areConstant(List<Right> rights) {
        for (Right right : rights) {
            if (!(right instanceof Right.Constant)) {
                return false;
            }
        }
        return true;
    }

    /** Counts and lengths are never below 0. */
    private static boolean alwaysHolds(Test test) {
        if (!isMeasure(test)) {
            return false;
        }
        for (Test.Bound bound : bounds(test)) {
            if (bound.comparison() != Comparison.AT_LEAST
                    || constant(bound).filter(Demands::isZero).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(FactValue value) {
        return value instanceof FactValue.Decimal number && number.number().signum() == 0;
    }

    /**
     * The values that are left, where they can be counted: all of the type, or those that a test lists. Dates are left
     * out, because a day and a time of that day are different values that can be the same.
     */
    Optional<Set<FactValue>> valuesLeft() {
        if (hand.type().filter(TypeWords::isDate).isPresent()) {
            return Optional.empty();
        }
        Optional<Set<FactValue>> listed = Optional.empty();
        for (Test test : tests) {
            if (test instanceof Test.Among among && !among.negated()) {
                listed = both(listed, constants(among.values()));
            }
        }
        if (listed.isEmpty()) {
            listed = all.map(HashSet::new);
        } else if (all.isPresent()) {
            listed.get().retainAll(all.get());
        }
        if (listed.isPresent()) {
            for (Test test : tests) {
                exclude(listed.get(), test);
            }
        }
        return listed;
    }

    /** The values in both; the first set is changed for it. */
    private static Optional<Set<FactValue>> both(Optional<Set<FactValue>> one, Optional<Set<FactValue>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        one.get().retainAll(other.get());
        return one;
    }

    private static void exclude(Set<FactValue> left, Test test) {
        if (test instanceof Test.Among among && among.negated()) {
            constants(among.values()).ifPresent(left::removeAll);
        } else if (test instanceof Test.Ordered ordered) {
            left.removeIf(value -> isExcluded(value, ordered.bound()));
        }
    }

    private static boolean isExcluded(FactValue value, Test.Bound bound) {
        return constant(bound)
                .flatMap(right -> ValueOrder.compare(value, right))
                .filter(order -> !ValueOrder.holds(bound.comparison(), order))
                .isPresent();
    }

    private static Optional<Set<FactValue>> constants(List<Right> rights) {
        Set<FactValue> values = new HashSet<>();
        for (Right right : rights) {
            if (!(right instanceof Right.Constant constant)) {
                return Optional.empty();
            }
            values.add(constant.value());
        }
        return Optional.of(values);
    }

    private static Optional<FactValue> constant(Test.Bound bound) {
        return bound.right() instanceof Right.Constant constant ? Optional.of(constant.value()) : Optional.empty();
    }

    private boolean boundsClash() {
        List<Test.Bound> values = new ArrayList<>();
        List<Test.Bound> counts = new ArrayList<>();
        for (Test test : tests) {
            if (test instanceof Test.Ordered ordered) {
                values.add(ordered.bound());
            } else if (test instanceof Test.Count count && count.where().isEmpty()) {
                counts.addAll(count.bounds());
            } else if (clash(bounds(test)) || isBelowZero(test)) {
                return true;
            }
        }
        return clash(values) || clash(counts) || areBelowZero(counts);
    }

    private static boolean clash(List<Test.Bound> all) {
        if (all.isEmpty()) {
            return false;
        }
        List<Test.Bound> bounds = all.subList(0, Math.min(all.size(), MOST_BOUNDS));
        for (Test.Bound one : bounds) {
            for (Test.Bound other : bounds) {
                Optional<FactValue> left = constant(one);
                Optional<FactValue> right = constant(other);
                boolean both = left.isPresent() && right.isPresent();
                if (both && !ValueOrder.canBeBoth(one.comparison(), left.get(), other.comparison(), right.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBelowZero(Test test) {
        return isMeasure(test) && areBelowZero(bounds(test));
    }

    private static boolean areBelowZero(List<Test.Bound> bounds) {
        for (Test.Bound bound : bounds) {
            if (bound.comparison() == Comparison.UNDER
                    && constant(bound).filter(Demands::isZero).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The bounds of what a test counts or measures. */
    static List<Test.Bound> bounds(Test test) {
        if (test instanceof Test.Count count) {
            return count.bounds();
        }
        if (test instanceof Test.Length length) {
            return length.bounds();
        }
        return test instanceof Test.ReadingGrade grade ? grade.bounds() : List.of();
    }

    private boolean blanksClash() {
        boolean blank = false;
        boolean filled = false;
        for (Test test : tests) {
            blank |= test instanceof Test.Blank one && one.blank();
            filled |= test instanceof Test.Blank one && !one.blank();
        }
        return blank && filled;
    }

    private boolean setsClash() {
        Set<FactValue> needed = new HashSet<>();
        Set<FactValue> refused = new HashSet<>();
        Optional<Set<FactValue>> only = Optional.empty();
        for (Test test : tests) {
            if (test instanceof Test.HasAll hasAll) {
                constants(hasAll.values()).ifPresent(needed::addAll);
            } else if (test instanceof Test.Among among && among.negated()) {
                constants(among.values()).ifPresent(refused::addAll);
            } else if (test instanceof Test.Among among && among.values().size() == 1) {
                constants(among.values()).ifPresent(needed::addAll);
            } else if (test instanceof Test.Only allowed && only.isEmpty()) {
                only = constants(allowed.values());
            }
        }
        boolean outside = only.isPresent() && !only.get().containsAll(needed);
        return outside || needed.stream().anyMatch(refused::contains) || blanksClash();
    }

    /** What messages say can have no value. */
    String words() {
        return hand.type().filter(FactType.ListOf.class::isInstance).isPresent()
                ? hand.words()
                : "the value of " + hand.words();
    }
}
