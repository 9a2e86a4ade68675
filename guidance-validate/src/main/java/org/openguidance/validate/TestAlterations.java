package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Test;

/**
 * Alters a test in each small way that an author might have got wrong: a line or a branch left out, a value left out, a
 * bound that no longer takes in its own end, one entry in place of every entry, a test turned into its opposite. Each
 * alteration changes one place.
 */
final class TestAlterations {

    private final ConditionText text;

    TestAlterations(ConditionText text) {
        this.text = text;
    }

    /** A test with one thing altered, and what that is. */
    record Altered(Test test, String what) {}

    /** All alterations of a test; how many follows from its form, and so does their order. */
    List<Altered> of(Test test) {
        List<Altered> altered = new ArrayList<>();
        if (test instanceof Test.All all) {
            lines(all.tests(), tests -> new Test.All(tests, all.source()), altered);
        } else if (test instanceof Test.Any any) {
            lines(any.tests(), tests -> new Test.Any(tests, any.source()), altered);
        } else if (test instanceof Test.None none) {
            lines(none.tests(), tests -> new Test.None(tests, none.source()), altered);
        } else if (test instanceof Test.SomeOf someOf) {
            someOf(someOf, altered);
        } else if (test instanceof Test.At at) {
            of(at.test())
                    .forEach(inner -> altered.add(new Altered(
                            new Test.At(at.step(), inner.test(), at.source()),
                            below(at.step().name(), inner))));
        } else if (test instanceof Test.Each each) {
            inside(each.test(), inner -> new Test.Each(inner, each.source()), altered);
            altered.add(new Altered(new Test.Some(each.test(), each.source()), "'some' in place of 'each'"));
        } else if (test instanceof Test.Some some) {
            inside(some.test(), inner -> new Test.Some(inner, some.source()), altered);
            altered.add(new Altered(new Test.Each(some.test(), some.source()), "'each' in place of 'some'"));
        } else {
            single(test, altered);
        }
        return altered;
    }

    private static String below(String step, Altered inner) {
        return step + ": " + inner.what();
    }

    private void inside(Test test, Function<Test, Test> around, List<Altered> altered) {
        of(test).forEach(inner -> altered.add(new Altered(around.apply(inner.test()), inner.what())));
    }

    /** Each line left out, unless it is the only one, and each altered. */
    private void lines(List<Test> tests, Function<List<Test>, Test> around, List<Altered> altered) {
        for (int at = 0; at < tests.size(); at++) {
            if (tests.size() > 1) {
                altered.add(new Altered(around.apply(without(tests, at)), "without " + shown(tests.get(at))));
            }
            for (Altered inner : of(tests.get(at))) {
                altered.add(new Altered(around.apply(with(tests, at, inner.test())), inner.what()));
            }
        }
    }

    private void someOf(Test.SomeOf test, List<Altered> altered) {
        lines(test.tests(), tests -> new Test.SomeOf(tests, test.atLeast(), test.source()), altered);
        altered.add(new Altered(
                new Test.SomeOf(test.tests(), test.atLeast() + 1, test.source()),
                "at least " + (test.atLeast() + 1) + " in place of " + test.atLeast()));
        if (test.atLeast() > 1) {
            altered.add(new Altered(
                    new Test.SomeOf(test.tests(), test.atLeast() - 1, test.source()),
                    "at least " + (test.atLeast() - 1) + " in place of " + test.atLeast()));
        }
    }

    private void single(Test test, List<Altered> altered) {
        altered.add(new Altered(new Test.None(List.of(test), test.source()), "the opposite of " + shown(test)));
        if (test instanceof Test.Among among) {
            values(among.values(), rights -> new Test.Among(rights, among.negated(), among.source()), altered);
        } else if (test instanceof Test.HasAll hasAll) {
            values(hasAll.values(), rights -> new Test.HasAll(rights, hasAll.source()), altered);
        } else if (test instanceof Test.Only only) {
            values(only.values(), rights -> new Test.Only(rights, only.source()), altered);
        } else if (test instanceof Test.Ordered ordered) {
            ends(List.of(ordered.bound()), bounds -> new Test.Ordered(bounds.get(0), ordered.source()), altered);
        } else if (test instanceof Test.Length length) {
            ends(length.bounds(), bounds -> new Test.Length(length.unit(), bounds, length.source()), altered);
        } else if (test instanceof Test.ReadingGrade grade) {
            ends(grade.bounds(), bounds -> new Test.ReadingGrade(bounds, grade.source()), altered);
        } else if (test instanceof Test.Count count) {
            count(count, altered);
        } else if (test instanceof Test.Says says) {
            says(says, altered);
        }
    }

    private void count(Test.Count count, List<Altered> altered) {
        ends(count.bounds(), bounds -> new Test.Count(bounds, count.where(), count.source()), altered);
        count.where().ifPresent(where -> {
            altered.add(new Altered(
                    new Test.Count(count.bounds(), Optional.empty(), count.source()), "without 'where' of the count"));
            of(where)
                    .forEach(inner -> altered.add(new Altered(
                            new Test.Count(count.bounds(), Optional.of(inner.test()), count.source()), inner.what())));
        });
    }

    private static void says(Test.Says says, List<Altered> altered) {
        if (says.near().isPresent()) {
            altered.add(new Altered(
                    new Test.Says(says.terms(), Optional.empty(), says.except(), says.source()), "without 'near'"));
        }
        if (says.except().isPresent()) {
            altered.add(new Altered(
                    new Test.Says(says.terms(), says.near(), Optional.empty(), says.source()), "without 'except'"));
        }
    }

    private static void values(List<Right> values, Function<List<Right>, Test> around, List<Altered> altered) {
        for (int at = 0; values.size() > 1 && at < values.size(); at++) {
            altered.add(new Altered(around.apply(without(values, at)), "without the value " + shown(values.get(at))));
        }
    }

    private static void ends(List<Test.Bound> bounds, Function<List<Test.Bound>, Test> around, List<Altered> altered) {
        for (int at = 0; at < bounds.size(); at++) {
            Test.Bound bound = bounds.get(at);
            Comparison other = otherEnd(bound.comparison());
            if (other != bound.comparison()) {
                altered.add(new Altered(
                        around.apply(with(bounds, at, new Test.Bound(other, bound.right()))),
                        "'" + other.label() + "' in place of '"
                                + bound.comparison().label() + "'"));
            }
        }
    }

    /** The comparison that takes in the end where the other does not. */
    private static Comparison otherEnd(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.OVER;
            case AT_MOST -> Comparison.UNDER;
            case OVER, AFTER -> Comparison.AT_LEAST;
            case UNDER, BEFORE -> Comparison.AT_MOST;
            case EXACTLY -> Comparison.EXACTLY;
        };
    }

    private static String shown(Right right) {
        return right instanceof Right.Constant constant
                ? "'" + constant.value().display() + "'"
                : "that is not written out";
    }

    private String shown(Test test) {
        Condition source = test.source();
        return "'" + text.of(source) + "'";
    }

    private static <T> List<T> without(List<T> all, int at) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    private static <T> List<T> with(List<T> all, int at, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(at, other);
        return changed;
    }
}
