package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.Condition;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Test;

/** Tests of a value as a whole: equality, membership, order, being blank, being known. */
final class ValueNodes {

    private static final Right NOTHING = new Right.Constant(new FactValue.Nothing());

    private ValueNodes() {}

    static Node compile(Test test) {
        if (test instanceof Test.Among among) {
            return among(among);
        }
        if (test instanceof Test.HasAll hasAll) {
            return hasAll(hasAll);
        }
        if (test instanceof Test.Only only) {
            return only(only);
        }
        if (test instanceof Test.Ordered ordered) {
            return ordered(ordered);
        }
        if (test instanceof Test.SameAs sameAs) {
            return sameAs(sameAs);
        }
        if (test instanceof Test.Blank blank) {
            return blank(blank);
        }
        return known((Test.Known) test);
    }

    /** A test of a value that is not known: it waits for that, and for what is not known at its right. */
    static Trace open(Condition source, Hand hand, List<Right> rights, Run run) {
        List<Need> needs = hand.needs();
        for (Right right : rights) {
            needs = Needs.join(needs, run.right(right, hand).needs());
        }
        return Trace.leaf(source, hand, Truth.UNKNOWN, needs);
    }

    private static Node among(Test.Among test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return open(test.source(), hand, test.values(), run);
            }
            List<Need> needs = new ArrayList<>();
            Truth any = hand.isNothing()
                    ? Truth.of(test.values().contains(NOTHING))
                    : anyMatches(test.values(), hand, run, needs);
            return Trace.leaf(test.source(), hand, test.negated() ? any.not() : any, needs);
        };
    }

    private static Truth anyMatches(List<Right> values, Hand hand, Run run, List<Need> needs) {
        Truth any = Truth.NO;
        for (Right right : values) {
            Hand wanted = run.right(right, hand);
            if (!wanted.isKnown()) {
                needs.addAll(wanted.needs());
                any = any.or(Truth.UNKNOWN);
            } else if (Equality.matches(hand.known(), wanted.known())) {
                return Truth.YES;
            }
        }
        return any;
    }

    private static Node hasAll(Test.HasAll test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return open(test.source(), hand, test.values(), run);
            }
            if (hand.isNothing()) {
                return Trace.leaf(test.source(), hand, Truth.NO);
            }
            List<Need> needs = new ArrayList<>();
            Truth all = Truth.YES;
            for (Right right : test.values()) {
                all = all.and(anyMatches(List.of(right), hand, run, needs));
            }
            return Trace.leaf(test.source(), hand, all, needs);
        };
    }

    private static Node only(Test.Only test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return open(test.source(), hand, test.values(), run);
            }
            if (hand.isNothing()) {
                return Trace.leaf(test.source(), hand, Truth.YES);
            }
            List<Need> needs = new ArrayList<>();
            Set<String> allowed = new TreeSet<>();
            for (Right right : test.values()) {
                Hand value = run.right(right, hand);
                needs.addAll(value.needs());
                value.value().ifPresent(known -> allowed.addAll(valuesOf(known)));
            }
            boolean within = allowed.containsAll(valuesOf(hand.known()));
            Truth truth = within ? Truth.YES : needs.isEmpty() ? Truth.NO : Truth.UNKNOWN;
            return Trace.leaf(test.source(), hand, truth, needs);
        };
    }

    private static Set<String> valuesOf(FactValue value) {
        return value instanceof FactValue.Choices set ? set.values() : Set.of(value.display());
    }

    private static Node ordered(Test.Ordered test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return open(test.source(), hand, List.of(test.bound().right()), run);
            }
            if (hand.isNothing()) {
                return Trace.leaf(test.source(), hand, Truth.NO);
            }
            return compare(test, hand, run.right(test.bound().right(), hand));
        };
    }

    private static Trace compare(Test.Ordered test, Hand hand, Hand right) {
        if (!right.isKnown()) {
            return Trace.leaf(test.source(), hand, Truth.UNKNOWN, right.needs());
        }
        if (right.isNothing()) {
            return Trace.leaf(test.source(), hand, Truth.NO);
        }
        return Order.compare(hand.known(), right.known())
                .map(order -> Trace.leaf(
                        test.source(), hand, Truth.of(Order.holds(test.bound().comparison(), order))))
                .orElseGet(() -> Trace.leaf(
                        test.source(), hand, Truth.UNKNOWN, List.of(new Need.OfComparable(hand.slot(), hand.path()))));
    }

    private static Node sameAs(Test.SameAs test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return open(test.source(), hand, List.of(test.other()), run);
            }
            Hand other = run.right(test.other(), hand);
            if (!other.isKnown()) {
                Truth truth = hand.isNothing() && !test.optional() ? Truth.NO : Truth.UNKNOWN;
                return Trace.leaf(test.source(), hand, truth, other.needs());
            }
            return Trace.leaf(test.source(), hand, Truth.of(Equality.same(hand.known(), other.known())));
        };
    }

    private static Node blank(Test.Blank test) {
        return (hand, run) -> {
            Truth blank = hand.isKnown() ? Truth.of(isBlank(hand)) : Truth.UNKNOWN;
            return Trace.leaf(test.source(), hand, test.blank() ? blank : blank.not());
        };
    }

    private static boolean isBlank(Hand hand) {
        FactValue value = hand.known();
        if (value instanceof FactValue.Text || value instanceof FactValue.Link) {
            return hand.view().isBlank();
        }
        if (value instanceof FactValue.Items items) {
            return items.items().isEmpty();
        }
        if (value instanceof FactValue.Choices set) {
            return set.values().isEmpty();
        }
        return value instanceof FactValue.Nothing;
    }

    private static Node known(Test.Known test) {
        return (hand, run) -> Trace.leaf(test.source(), hand, Truth.of(hand.isKnown() == test.known()));
    }
}
