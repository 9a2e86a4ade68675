package org.openguidance.validate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.Test;

/**
 * Finds the typed test behind a condition as it was written, so that what an evaluation tells of a condition leads to the
 * values that its test compares with. Equal tests of several rules are evaluated as one, so those of all rules about a kind of
 * subject are known. Linear in their size.
 */
final class TestsBySource {

    private final IdentityHashMap<Condition, Test> tests = new IdentityHashMap<>();

    TestsBySource(LinkedGuidance guidance, LinkedSubject subject) {
        for (LinkedFact fact : subject.facts()) {
            fact.definition().ifPresent(this::add);
        }
        for (LinkedRule rule : guidance.rules()) {
            if (rule.subject().kind().id().equals(subject.kind().id())) {
                add(rule);
            }
        }
    }

    /** The test of a condition. */
    Optional<Test> test(Condition source) {
        return Optional.ofNullable(tests.get(source));
    }

    private void add(LinkedRule rule) {
        rule.when().forEach(this::add);
        rule.appliesWhere().ifPresent(this::add);
        rule.exemptions().forEach(this::add);
        rule.forbid().ifPresent(this::add);
        rule.require().ifPresent(this::add);
        rule.flag().ifPresent(this::add);
    }

    private void add(LinkedExemption exemption) {
        exemption.when().ifPresent(this::add);
        exemption.unless().forEach(this::add);
    }

    private void add(LinkedFact.LinkedDefinition definition) {
        if (definition instanceof LinkedFact.Is is) {
            add(is.test());
        } else if (definition instanceof LinkedFact.Cases cases) {
            cases.cases().forEach(one -> one.when().ifPresent(this::add));
        }
    }

    private void add(Test test) {
        if (tests.put(test.source(), test) == null || !isLeaf(test)) {
            inside(test).forEach(this::add);
        }
    }

    private static boolean isLeaf(Test test) {
        return inside(test).isEmpty();
    }

    private static List<Test> inside(Test test) {
        if (test instanceof Test.All all) {
            return all.tests();
        }
        if (test instanceof Test.Any any) {
            return any.tests();
        }
        if (test instanceof Test.None none) {
            return none.tests();
        }
        if (test instanceof Test.SomeOf someOf) {
            return someOf.tests();
        }
        if (test instanceof Test.At at) {
            return List.of(at.test());
        }
        if (test instanceof Test.Each each) {
            return List.of(each.test());
        }
        if (test instanceof Test.Some some) {
            return List.of(some.test());
        }
        if (test instanceof Test.Count count) {
            return count.where().map(List::of).orElse(List.of());
        }
        return test instanceof Test.During during
                ? during.period().windows().stream()
                        .flatMap(window -> window.forWhom().stream())
                        .toList()
                : List.of();
    }
}
