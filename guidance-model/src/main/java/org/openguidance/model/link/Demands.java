package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** Whether no value meets all of them. */
    boolean cannotBeMet() {
        return hand.type().filter(TypeWords::isSet).isPresent()
                ? setsClash()
                : valuesLeft().map(Set::isEmpty).orElse(false) || boundsClash() || blanksClash();
    }

    /** Whether every value meets them. */
    boolean areAlwaysMet() {
        boolean fixed = tests.stream().allMatch(test -> isFixedValueTest(test) || alwaysHolds(test));
        return fixed
                && all.map(values -> valuesLeft().orElse(Set.of()).containsAll(values))
                        .orElse(tests.stream().allMatch(Demands::alwaysHolds));
    }

    private static boolean isFixedValueTest(Test test) {
        boolean value = test instanceof Test.Among || test instanceof Test.Ordered;
        return value && constants(test).isPresent();
    }

    /** Counts and lengths are never below 0. */
    private static boolean alwaysHolds(Test test) {
        boolean measures = test instanceof Test.Count || test instanceof Test.Length;
        return measures
                && bounds(test).stream().allMatch(bound -> switch (bound.comparison()) {
                    case AT_LEAST -> constant(bound).filter(Demands::isZero).isPresent();
                    default -> false;
                });
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
        Optional<Set<FactValue>> listed = all.map(LinkedHashSet::new);
        for (Test test : tests) {
            if (test instanceof Test.Among among && !among.negated()) {
                listed = both(listed, constants(test));
            }
        }
        listed.ifPresent(left -> tests.forEach(test -> exclude(left, test)));
        return listed;
    }

    private static Optional<Set<FactValue>> both(Optional<Set<FactValue>> one, Optional<Set<FactValue>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Set<FactValue> shared = new LinkedHashSet<>(one.get());
        shared.retainAll(other.get());
        return Optional.of(shared);
    }

    private static void exclude(Set<FactValue> left, Test test) {
        if (test instanceof Test.Among among && among.negated()) {
            constants(test).ifPresent(left::removeAll);
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

    private static Optional<Set<FactValue>> constants(Test test) {
        if (test instanceof Test.Ordered ordered) {
            return constant(ordered.bound()).map(Set::of);
        }
        return test instanceof Test.Among among ? constants(among.values()) : Optional.empty();
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
        return clash(values) || clash(counts) || counts.stream().anyMatch(Demands::isBelowZero);
    }

    private static boolean clash(List<Test.Bound> all) {
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
        boolean measures = test instanceof Test.Count || test instanceof Test.Length;
        return measures && bounds(test).stream().anyMatch(Demands::isBelowZero);
    }

    private static boolean isBelowZero(Test.Bound bound) {
        return bound.comparison() == Comparison.UNDER
                && constant(bound).filter(Demands::isZero).isPresent();
    }

    private static List<Test.Bound> bounds(Test test) {
        if (test instanceof Test.Count count) {
            return count.bounds();
        }
        if (test instanceof Test.Length length) {
            return length.bounds();
        }
        return test instanceof Test.ReadingGrade grade ? grade.bounds() : List.of();
    }

    private boolean blanksClash() {
        Set<Boolean> blank = new HashSet<>();
        tests.forEach(test -> {
            if (test instanceof Test.Blank one) {
                blank.add(one.blank());
            }
        });
        return blank.size() > 1;
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
