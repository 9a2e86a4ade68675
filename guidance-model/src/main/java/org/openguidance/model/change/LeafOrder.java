package org.openguidance.model.change;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Comparison;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Terms;
import org.openguidance.model.link.Test;

/** Whether a single test holds at least as often as another: of words, values, bounds. "No" means that it cannot be told. */
final class LeafOrder {

    private final FactNames left;
    private final FactNames right;
    private final SameFacts same;

    LeafOrder(FactNames left, FactNames right, SameFacts same) {
        this.left = left;
        this.right = right;
        this.same = same;
    }

    /** The form of a test of the left side; without one, what always holds. */
    Test left(Optional<Test> test) {
        return test.map(known -> PlainForm.of(known, left.subject())).orElseGet(PlainForm::always);
    }

    /** The form of a test of the right side; without one, what always holds. */
    Test right(Optional<Test> test) {
        return test.map(known -> PlainForm.of(known, right.subject())).orElseGet(PlainForm::always);
    }

    /** Whether two steps lead to the same. */
    boolean sameStep(Step one, Step other) {
        if (one instanceof Step.ToFact fact && other instanceof Step.ToFact otherFact) {
            return same.facts(left.name(fact.slot()), right.name(otherFact.slot()));
        }
        return one.equals(other);
    }

    /** Whether two right sides are the same for every subject. */
    boolean sameRight(Right one, Right other) {
        if (one instanceof Right.OfFact fact && other instanceof Right.OfFact otherFact) {
            return same.facts(left.name(fact.slot()), right.name(otherFact.slot()));
        }
        return one.equals(other);
    }

    boolean holds(Test one, Test other) {
        if (one instanceof Test.Says says && other instanceof Test.Says otherSays) {
            return says(says, otherSays);
        }
        if (one instanceof Test.StartsWith starts && other instanceof Test.StartsWith otherStarts) {
            return within(starts.terms(), otherStarts.terms());
        }
        if (one instanceof Test.EndsWith ends && other instanceof Test.EndsWith otherEnds) {
            return within(ends.terms(), otherEnds.terms());
        }
        if (one instanceof Test.InFirst first && other instanceof Test.InFirst otherFirst) {
            return first.unit() == otherFirst.unit()
                    && stretch(first, otherFirst)
                    && says(first.says(), otherFirst.says());
        }
        if (one instanceof Test.Contains contains && other instanceof Test.Contains otherContains) {
            return otherContains.kinds().containsAll(contains.kinds());
        }
        return values(one, other) || bounded(one, other) || alike(one, other);
    }

    /** Whether a place in the one stretch is in the other; an exception could reach over the end of the shorter one. */
    private boolean stretch(Test.InFirst one, Test.InFirst other) {
        boolean exceptions =
                one.says().except().isPresent() || other.says().except().isPresent();
        return exceptions ? sameRight(one.amount(), other.amount()) : atMost(one.amount(), other.amount());
    }

    private boolean values(Test one, Test other) {
        if (one instanceof Test.Among among && other instanceof Test.Among otherAmong) {
            return sameRight(among.values().get(0), otherAmong.values().get(0));
        }
        if (one instanceof Test.Only only && other instanceof Test.Only otherOnly) {
            return only.values().stream()
                    .allMatch(value -> otherOnly.values().stream().anyMatch(wide -> sameRight(value, wide)));
        }
        return one instanceof Test.SameAs sameAs
                && other instanceof Test.SameAs otherSame
                && sameAs.optional() == otherSame.optional()
                && sameRight(sameAs.other(), otherSame.other());
    }

    private boolean bounded(Test one, Test other) {
        if (one instanceof Test.Ordered ordered && other instanceof Test.Ordered otherOrdered) {
            return holds(ordered.bound(), otherOrdered.bound());
        }
        if (one instanceof Test.Length length && other instanceof Test.Length otherLength) {
            return length.unit() == otherLength.unit()
                    && holds(length.bounds().get(0), otherLength.bounds().get(0));
        }
        if (one instanceof Test.ReadingGrade grade && other instanceof Test.ReadingGrade otherGrade) {
            return holds(grade.bounds().get(0), otherGrade.bounds().get(0));
        }
        return one instanceof Test.Within within
                && other instanceof Test.Within otherWithin
                && within.unit() == otherWithin.unit()
                && within.side() == otherWithin.side()
                && within.calendar().equals(otherWithin.calendar())
                && sameRight(within.anchor(), otherWithin.anchor())
                && otherWithin.ends().containsAll(within.ends())
                && atMost(within.amount(), otherWithin.amount());
    }

    /** Tests that are compared with nothing but themselves. */
    private static boolean alike(Test one, Test other) {
        if (one instanceof Test.Pattern pattern && other instanceof Test.Pattern otherPattern) {
            return pattern.pattern().equals(otherPattern.pattern());
        }
        if (one instanceof Test.Cased cased && other instanceof Test.Cased otherCased) {
            return cased.casing() == otherCased.casing();
        }
        return one instanceof Test.Blank && other instanceof Test.Blank
                || one instanceof Test.Known && other instanceof Test.Known;
    }

    /** More words, fewer exceptions, others that stand further away. */
    private boolean says(Test.Says one, Test.Says other) {
        boolean exceptions = other.except().isEmpty()
                || one.except().isPresent()
                        && within(other.except().get(), one.except().get());
        return within(one.terms(), other.terms()) && exceptions && near(one.near(), other.near());
    }

    private boolean near(Optional<Test.Near> one, Optional<Test.Near> other) {
        if (other.isEmpty()) {
            return true;
        }
        return one.isPresent()
                && within(one.get().terms(), other.get().terms())
                && atMost(one.get().within(), other.get().within());
    }

    private static boolean within(Terms one, Terms other) {
        Set<String> words = new HashSet<>(other.words());
        return words.containsAll(one.words()) && other.unset().containsAll(one.unset());
    }

    /** Whether an amount is never more than another. */
    private boolean atMost(Right one, Right other) {
        return sameRight(one, other)
                || compare(one, other).map(order -> order <= 0).orElse(false);
    }

    private static Optional<Integer> compare(Right one, Right other) {
        return one instanceof Right.Constant constant && other instanceof Right.Constant otherConstant
                ? FactValue.compare(constant.value(), otherConstant.value())
                : Optional.empty();
    }

    /** Whether a value that keeps the one bound keeps the other. */
    boolean holds(Test.Bound one, Test.Bound other) {
        if (one.comparison() == other.comparison() && sameRight(one.right(), other.right())) {
            return true;
        }
        Optional<Integer> order = compare(one.right(), other.right());
        if (order.isEmpty() || !day(one.right()).equals(day(other.right()))) {
            return false;
        }
        if (isAbove(one.comparison()) && isAbove(other.comparison())) {
            return order.get() > 0 || order.get() == 0 && (isStrict(one.comparison()) || !isStrict(other.comparison()));
        }
        if (isBelow(one.comparison()) && isBelow(other.comparison())) {
            return order.get() < 0 || order.get() == 0 && (isStrict(one.comparison()) || !isStrict(other.comparison()));
        }
        return false;
    }

    /** The zone of a whole day, which an instant has not, nor any other value. */
    private static Optional<ZoneId> day(Right right) {
        return right instanceof Right.Constant constant && constant.value() instanceof FactValue.Day day
                ? Optional.of(day.zone())
                : Optional.empty();
    }

    private static boolean isAbove(Comparison comparison) {
        return List.of(Comparison.AT_LEAST, Comparison.OVER, Comparison.AFTER).contains(comparison);
    }

    private static boolean isBelow(Comparison comparison) {
        return List.of(Comparison.AT_MOST, Comparison.UNDER, Comparison.BEFORE).contains(comparison);
    }

    private static boolean isStrict(Comparison comparison) {
        return comparison != Comparison.AT_LEAST && comparison != Comparison.AT_MOST;
    }
}
