package org.openguidance.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Test;

/** Finds the facts that tests on a subject begin with. */
final class TestFacts {

    private TestFacts() {}

    /** The slots of the facts, in the order in which the tests name them. */
    static Set<Integer> of(Collection<Test> tests) {
        Set<Integer> slots = new LinkedHashSet<>();
        tests.forEach(test -> gather(test, slots));
        return slots;
    }

    private static void gather(Test test, Set<Integer> slots) {
        if (test instanceof Test.At at && at.step() instanceof Step.ToFact fact) {
            slots.add(fact.slot());
        }
        inner(test).forEach(one -> gather(one, slots));
    }

    private static List<Test> inner(Test test) {
        if (test instanceof Test.All all) {
            return all.tests();
        }
        if (test instanceof Test.Any any) {
            return any.tests();
        }
        if (test instanceof Test.None none) {
            return none.tests();
        }
        return test instanceof Test.SomeOf some ? some.tests() : List.of();
    }
}
