package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Test;

/**
 * Brings a test into a form in which tests that mean the same look more alike: steps and negations go inwards until each
 * stands at one single test, lists of values fall apart into single ones, facts that are worked out by a condition are
 * replaced by it. The two forms agree on every subject, unknown facts included. Linear in the size of the test with its
 * definitions written out, up to a bound.
 *
 * <p>No test at all is {@link #always()}, or {@link #never()}.
 */
final class PlainForm {

    /** So many definitions are written out; a fact beyond that stays a fact. */
    private static final int WRITTEN_OUT = 1_000;

    private final LinkedSubject subject;
    private int writtenOut;

    private PlainForm(LinkedSubject subject) {
        this.subject = subject;
    }

    /** The form of a test about a subject. */
    static Test of(Test test, LinkedSubject subject) {
        return new PlainForm(subject).form(test, false);
    }

    /** Holds always: all of nothing. */
    static Test always() {
        return new Test.All(List.of(), NOWHERE);
    }

    /** Holds never: any of nothing. */
    static Test never() {
        return new Test.Any(List.of(), NOWHERE);
    }

    /** What stands for the condition as it was written where there is none. */
    static final Condition NOWHERE = Condition.is(true);

    /** The form of a test, or of its opposite. */
    private Test form(Test test, boolean opposite) {
        if (test instanceof Test.All all) {
            return joined(forms(all.tests(), opposite), opposite, all.source());
        }
        if (test instanceof Test.Any any) {
            return joined(forms(any.tests(), opposite), !opposite, any.source());
        }
        if (test instanceof Test.None none) {
            return joined(forms(none.tests(), !opposite), opposite, none.source());
        }
        if (test instanceof Test.At at) {
            return step(at, opposite);
        }
        if (test instanceof Test.Each each) {
            return entries(form(each.test(), opposite), !opposite, each.source());
        }
        if (test instanceof Test.Some some) {
            return entries(form(some.test(), opposite), opposite, some.source());
        }
        return values(test, opposite);
    }

    private List<Test> forms(List<Test> tests, boolean opposite) {
        return tests.stream().map(test -> form(test, opposite)).toList();
    }

    /** All or any of some forms, without an all in an all or an any in an any. */
    private static Test joined(List<Test> forms, boolean any, Condition source) {
        List<Test> flat = new ArrayList<>();
        for (Test form : forms) {
            if (any && form instanceof Test.Any inner) {
                flat.addAll(inner.tests());
            } else if (!any && form instanceof Test.All inner) {
                flat.addAll(inner.tests());
            } else {
                flat.add(form);
            }
        }
        if (flat.size() == 1) {
            return flat.get(0);
        }
        return any ? new Test.Any(List.copyOf(flat), source) : new Test.All(List.copyOf(flat), source);
    }

    private Test step(Test.At at, boolean opposite) {
        Optional<Test> definition = definition(at);
        return definition
                .map(test -> form(test, opposite))
                .orElseGet(() -> below(at.step(), form(at.test(), opposite), at.source()));
    }

    /** What a fact that is worked out by a condition stands for, where it is tested to be yes or to be no. */
    private Optional<Test> definition(Test.At at) {
        if (!(at.step() instanceof Step.ToFact step)
                || !(at.test() instanceof Test.Among among)
                || among.values().size() != 1
                || !(among.values().get(0) instanceof Right.Constant constant)
                || !(constant.value() instanceof FactValue.YesNo wanted)
                || !(subject.facts().get(step.slot()).definition().orElse(null) instanceof LinkedFact.Is is)
                || writtenOut >= WRITTEN_OUT) {
            return Optional.empty();
        }
        writtenOut++;
        boolean yes = wanted.yes() != among.negated();
        return Optional.of(yes ? is.test() : new Test.None(List.of(is.test()), among.source()));
    }

    /** A form below a step: the step goes to each test of it. */
    private static Test below(Step step, Test form, Condition source) {
        if (form instanceof Test.All all) {
            return joined(below(step, all.tests(), source), false, source);
        }
        if (form instanceof Test.Any any) {
            return joined(below(step, any.tests(), source), true, source);
        }
        if (form instanceof Test.None none) {
            return new Test.None(below(step, none.tests(), source), source);
        }
        if (form instanceof Test.SomeOf someOf) {
            return new Test.SomeOf(below(step, someOf.tests(), source), someOf.atLeast(), source);
        }
        return new Test.At(step, form, source);
    }

    private static List<Test> below(Step step, List<Test> forms, Condition source) {
        return forms.stream().map(form -> below(step, form, source)).toList();
    }

    /** Each or some entry: each entry is all of it, some entry is any of it. */
    private static Test entries(Test form, boolean each, Condition source) {
        if (each && form instanceof Test.All all && !all.tests().isEmpty()) {
            return joined(
                    all.tests().stream()
                            .map(test -> entries(test, true, source))
                            .toList(),
                    false,
                    source);
        }
        if (!each && form instanceof Test.Any any && !any.tests().isEmpty()) {
            return joined(
                    any.tests().stream()
                            .map(test -> entries(test, false, source))
                            .toList(),
                    true,
                    source);
        }
        return each ? new Test.Each(form, source) : new Test.Some(form, source);
    }

    /** Tests with lists of values or of bounds as tests of single ones. */
    private Test values(Test test, boolean opposite) {
        if (test instanceof Test.Among among) {
            boolean negated = among.negated() != opposite;
            List<Test> single = among.values().stream()
                    .map(value -> (Test) new Test.Among(List.of(value), false, among.source()))
                    .toList();
            return joined(negated ? opposites(single) : single, !negated, among.source());
        }
        if (test instanceof Test.HasAll hasAll) {
            List<Test> single = hasAll.values().stream()
                    .map(value -> (Test) new Test.Among(List.of(value), false, hasAll.source()))
                    .toList();
            return joined(opposite ? opposites(single) : single, opposite, hasAll.source());
        }
        if (test instanceof Test.Blank blank && !blank.blank()) {
            return literal(new Test.Blank(true, blank.source()), !opposite);
        }
        if (test instanceof Test.Known known && !known.known()) {
            return literal(new Test.Known(true, known.source()), !opposite);
        }
        List<Test> bounded = bounds(test);
        return joined(opposite ? opposites(bounded) : bounded, opposite, test.source());
    }

    /** A test for each of its bounds. */
    private List<Test> bounds(Test test) {
        if (test instanceof Test.Count count) {
            Optional<Test> where = count.where().map(inner -> form(inner, false));
            return count.bounds().stream()
                    .map(bound -> (Test) new Test.Count(List.of(bound), where, count.source()))
                    .toList();
        }
        if (test instanceof Test.Length length) {
            return length.bounds().stream()
                    .map(bound -> (Test) new Test.Length(length.unit(), List.of(bound), length.source()))
                    .toList();
        }
        if (test instanceof Test.ReadingGrade grade) {
            return grade.bounds().stream()
                    .map(bound -> (Test) new Test.ReadingGrade(List.of(bound), grade.source()))
                    .toList();
        }
        if (test instanceof Test.SomeOf someOf) {
            return List.of(new Test.SomeOf(forms(someOf.tests(), false), someOf.atLeast(), someOf.source()));
        }
        return List.of(test);
    }

    private static List<Test> opposites(List<Test> tests) {
        return tests.stream().map(test -> literal(test, true)).toList();
    }

    private static Test literal(Test test, boolean opposite) {
        return opposite ? new Test.None(List.of(test), test.source()) : test;
    }
}
