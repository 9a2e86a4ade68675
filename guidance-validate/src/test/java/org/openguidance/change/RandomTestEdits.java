package org.openguidance.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.openguidance.model.Comparison;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Terms;
import org.openguidance.model.link.Test;

/** Changes a test in one random place. */
final class RandomTestEdits {

    private final Random random;

    RandomTestEdits(Random random) {
        this.random = random;
    }

    /** The test with one thing changed: a line or value left out or turned round, another bound, fewer words. */
    Test changed(Test test) {
        if (test instanceof Test.All all) {
            return lines(all.tests(), tests -> new Test.All(tests, all.source()));
        }
        if (test instanceof Test.Any any) {
            return lines(any.tests(), tests -> new Test.Any(tests, any.source()));
        }
        if (test instanceof Test.None none) {
            return lines(none.tests(), tests -> new Test.None(tests, none.source()));
        }
        if (test instanceof Test.SomeOf someOf) {
            int atLeast = someOf.atLeast() + random.nextInt(2);
            return random.nextBoolean()
                    ? new Test.SomeOf(someOf.tests(), atLeast, someOf.source())
                    : lines(someOf.tests(), tests -> new Test.SomeOf(tests, someOf.atLeast(), someOf.source()));
        }
        if (test instanceof Test.At at) {
            return new Test.At(at.step(), changed(at.test()), at.source());
        }
        if (random.nextInt(8) == 0) {
            return new Test.None(List.of(test), test.source());
        }
        return entries(test);
    }

    private Test entries(Test test) {
        if (test instanceof Test.Each each) {
            return random.nextInt(4) == 0
                    ? new Test.Some(each.test(), each.source())
                    : new Test.Each(changed(each.test()), each.source());
        }
        if (test instanceof Test.Some some) {
            return random.nextInt(4) == 0
                    ? new Test.Each(some.test(), some.source())
                    : new Test.Some(changed(some.test()), some.source());
        }
        if (test instanceof Test.Count count) {
            return random.nextBoolean()
                    ? new Test.Count(
                            count.bounds(),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : count.where().map(this::changed),
                            count.source())
                    : new Test.Count(bounds(count.bounds()), count.where(), count.source());
        }
        return values(test);
    }

    private Test values(Test test) {
        if (test instanceof Test.Among among) {
            return random.nextInt(4) == 0
                    ? new Test.Among(among.values(), !among.negated(), among.source())
                    : new Test.Among(fewer(among.values()), among.negated(), among.source());
        }
        if (test instanceof Test.HasAll hasAll) {
            return new Test.HasAll(fewer(hasAll.values()), hasAll.source());
        }
        if (test instanceof Test.Only only) {
            return new Test.Only(fewer(only.values()), only.source());
        }
        if (test instanceof Test.Ordered ordered) {
            return new Test.Ordered(bound(ordered.bound()), ordered.source());
        }
        if (test instanceof Test.Length length) {
            return new Test.Length(length.unit(), bounds(length.bounds()), length.source());
        }
        if (test instanceof Test.ReadingGrade grade) {
            return new Test.ReadingGrade(bounds(grade.bounds()), grade.source());
        }
        if (test instanceof Test.Within within) {
            return new Test.Within(
                    other(within.amount()),
                    within.unit(),
                    within.side(),
                    within.anchor(),
                    within.ends(),
                    within.calendar(),
                    within.source());
        }
        if (test instanceof Test.Blank blank) {
            return new Test.Blank(!blank.blank(), blank.source());
        }
        return words(test);
    }

    private Test words(Test test) {
        if (test instanceof Test.Says says) {
            return says(says);
        }
        if (test instanceof Test.InFirst first) {
            return random.nextBoolean()
                    ? new Test.InFirst(other(first.amount()), first.unit(), first.says(), first.source())
                    : new Test.InFirst(first.amount(), first.unit(), says(first.says()), first.source());
        }
        if (test instanceof Test.StartsWith starts) {
            return new Test.StartsWith(fewer(starts.terms()), starts.source());
        }
        if (test instanceof Test.EndsWith ends) {
            return new Test.EndsWith(fewer(ends.terms()), ends.source());
        }
        return test;
    }

    private Test.Says says(Test.Says says) {
        return switch (random.nextInt(3)) {
            case 0 -> new Test.Says(fewer(says.terms()), says.near(), says.except(), says.source());
            case 1 ->
                new Test.Says(
                        says.terms(),
                        says.near().map(near -> new Test.Near(near.terms(), other(near.within()))),
                        says.except().map(this::fewer),
                        says.source());
            default ->
                new Test.Says(
                        says.terms(),
                        random.nextBoolean() ? says.near() : Optional.empty(),
                        random.nextBoolean() ? says.except() : Optional.empty(),
                        says.source());
        };
    }

    private Terms fewer(Terms terms) {
        return new Terms(fewer(terms.words()), terms.unset());
    }

    private Test lines(List<Test> tests, Function<List<Test>, Test> around) {
        int at = random.nextInt(tests.size());
        List<Test> changed = new ArrayList<>(tests);
        if (tests.size() > 1 && random.nextInt(3) == 0) {
            changed.remove(at);
        } else {
            changed.set(at, changed(tests.get(at)));
        }
        return around.apply(changed);
    }

    private <T> List<T> fewer(List<T> all) {
        if (all.size() < 2) {
            return all;
        }
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(random.nextInt(all.size()));
        return fewer;
    }

    private List<Test.Bound> bounds(List<Test.Bound> bounds) {
        int at = random.nextInt(bounds.size());
        List<Test.Bound> changed = new ArrayList<>(bounds);
        if (bounds.size() > 1 && random.nextBoolean()) {
            changed.remove(at);
        } else {
            changed.set(at, bound(bounds.get(at)));
        }
        return changed;
    }

    private Test.Bound bound(Test.Bound bound) {
        Comparison other = switch (bound.comparison()) {
            case AT_LEAST -> Comparison.OVER;
            case OVER -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.UNDER;
            case UNDER -> Comparison.AT_MOST;
            case AFTER -> Comparison.AT_LEAST;
            case BEFORE -> Comparison.AT_MOST;
            case EXACTLY -> Comparison.EXACTLY;
        };
        return random.nextBoolean()
                ? new Test.Bound(other, bound.right())
                : new Test.Bound(bound.comparison(), other(bound.right()));
    }

    /** A number that is one more; other values stay. */
    private static Right other(Right right) {
        return right instanceof Right.Constant constant && constant.value() instanceof FactValue.Decimal decimal
                ? new Right.Constant(new FactValue.Decimal(decimal.number().add(BigDecimal.ONE)))
                : right;
    }
}
