package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.openguidance.model.link.Test;

/**
 * Whether one test holds at least as often as another, decided by their form and never by trying: where a test at the left
 * is yes, the one at the right is yes, and where it is unknown, the other is no {@code no}. "No" means that the form does
 * not tell. Both are in {@link PlainForm}.
 *
 * <p>Each pair of tests is compared at most once; the time is bounded by the product of the sizes of the two. Used by one
 * thread.
 */
final class TestOrder {

    /** So many pairs are compared; beyond that the form does not tell. */
    private static final int COMPARED = 2_000_000;

    private final LeafOrder leaves;
    private final IdentityHashMap<Test, IdentityHashMap<Test, Boolean>> known = new IdentityHashMap<>();
    private TestOrder reverse;
    private int compared;

    private TestOrder(LeafOrder leaves) {
        this.leaves = leaves;
        this.reverse = this;
    }

    /** Compares tests about a subject of one guidance, at the left, with such of another, at the right. */
    static TestOrder between(FactNames left, FactNames right, SameFacts same) {
        TestOrder order = new TestOrder(new LeafOrder(left, right, same));
        order.reverse = new TestOrder(new LeafOrder(right, left, same));
        order.reverse.reverse = order;
        return order;
    }

    /** The order with the sides changed. */
    TestOrder reversed() {
        return reverse;
    }

    /** Whether the right test holds at least as often as the left one. */
    boolean holds(Test left, Test right) {
        IdentityHashMap<Test, Boolean> ofLeft = known.computeIfAbsent(left, none -> new IdentityHashMap<>());
        Boolean found = ofLeft.get(right);
        if (found == null) {
            compared++;
            found = compared <= COMPARED && decide(left, right);
            ofLeft.put(right, found);
        }
        return found;
    }

    private boolean decide(Test left, Test right) {
        if (left instanceof Test.Any any) {
            return any.tests().stream().allMatch(test -> holds(test, right));
        }
        if (right instanceof Test.All all) {
            return all.tests().stream().allMatch(test -> holds(left, test));
        }
        if (left instanceof Test.All all && all.tests().stream().anyMatch(test -> holds(test, right))) {
            return true;
        }
        if (right instanceof Test.Any any && any.tests().stream().anyMatch(test -> holds(left, test))) {
            return true;
        }
        if (left instanceof Test.All || right instanceof Test.Any) {
            return false;
        }
        return single(left, right);
    }

    private boolean single(Test left, Test right) {
        if (left instanceof Test.None less && right instanceof Test.None more) {
            return reverse.holds(more.tests().get(0), less.tests().get(0));
        }
        if (left instanceof Test.SomeOf some && right instanceof Test.SomeOf other) {
            return other.atLeast() <= some.atLeast() && eachIn(some.tests(), other.tests());
        }
        if (left instanceof Test.At inner && right instanceof Test.At other) {
            return leaves.sameStep(inner.step(), other.step()) && holds(inner.test(), other.test());
        }
        if (left instanceof Test.Each each && right instanceof Test.Each other) {
            return holds(each.test(), other.test());
        }
        if (left instanceof Test.Some some && right instanceof Test.Some other) {
            return holds(some.test(), other.test());
        }
        if (left instanceof Test.Count count && right instanceof Test.Count other) {
            return counts(count, other);
        }
        if (left instanceof Test.During during && right instanceof Test.During other) {
            return new WindowOrder(this, leaves).holds(during, other);
        }
        return leaves.holds(left, right);
    }

    /** Whether each test of the left has one of its own at the right that holds at least as often. */
    private boolean eachIn(List<Test> left, List<Test> right) {
        List<Test> free = new ArrayList<>(right);
        for (Test test : left) {
            int at = 0;
            while (at < free.size() && !holds(test, free.get(at))) {
                at++;
            }
            if (at == free.size()) {
                return false;
            }
            free.remove(at);
        }
        return true;
    }

    /** At least so many of what is counted; at most so many of what is counted less often. */
    private boolean counts(Test.Count left, Test.Count right) {
        Test.Bound bound = left.bounds().get(0);
        Test.Bound other = right.bounds().get(0);
        if (!leaves.holds(bound, other)) {
            return false;
        }
        Test counted = left.where().orElseGet(PlainForm::always);
        Test otherCounted = right.where().orElseGet(PlainForm::always);
        boolean more = holds(counted, otherCounted);
        boolean less = reverse.holds(otherCounted, counted);
        return switch (other.comparison()) {
            case AT_LEAST, OVER, AFTER -> more;
            case AT_MOST, UNDER, BEFORE -> less;
            case EXACTLY -> more && less;
        };
    }
}
