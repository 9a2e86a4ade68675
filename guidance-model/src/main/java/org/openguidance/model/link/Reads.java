package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds the facts that tests read: at the left, at the right, and in the conditions of periods. */
final class Reads {

    private final IdentityHashMap<LinkedPeriod, BitSet> ofPeriods = new IdentityHashMap<>();

    /** The slots of the facts that tests read themselves, worked-out facts as such. */
    BitSet of(List<Test> tests) {
        BitSet slots = new BitSet();
        for (Test test : tests) {
            add(test, slots);
        }
        return slots;
    }

    /** The slots of the facts that a test reads itself. */
    BitSet of(Test test) {
        BitSet slots = new BitSet();
        add(test, slots);
        return slots;
    }

    private void add(Test test, BitSet slots) {
        if (test instanceof Test.At at && at.step() instanceof Step.ToFact fact) {
            slots.set(fact.slot());
        }
        if (test instanceof Test.During during) {
            slots.or(of(during.period()));
        }
        for (Right right : rights(test)) {
            if (right instanceof Right.OfFact fact) {
                slots.set(fact.slot());
            }
        }
        for (Test inside : inner(test)) {
            add(inside, slots);
        }
    }

    private BitSet of(LinkedPeriod period) {
        BitSet known = ofPeriods.get(period);
        if (known == null) {
            BitSet slots = new BitSet();
            period.windows().forEach(window -> window.forWhom().ifPresent(test -> add(test, slots)));
            ofPeriods.put(period, slots);
            return slots;
        }
        return known;
    }

    /** The tests inside a test, those of periods apart. */
    static List<Test> inner(Test test) {
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
        if (test instanceof Test.InFirst inFirst) {
            return List.of(inFirst.says());
        }
        return test instanceof Test.Count count ? count.where().map(List::of).orElse(List.of()) : List.of();
    }

    /** The right sides of a test itself. */
    private static List<Right> rights(Test test) {
        if (test instanceof Test.Among among) {
            return among.values();
        }
        if (test instanceof Test.HasAll hasAll) {
            return hasAll.values();
        }
        if (test instanceof Test.Only only) {
            return only.values();
        }
        if (test instanceof Test.Ordered ordered) {
            return List.of(ordered.bound().right());
        }
        if (test instanceof Test.Within within) {
            return List.of(within.amount(), within.anchor());
        }
        if (test instanceof Test.SameAs sameAs) {
            return List.of(sameAs.other());
        }
        List<Right> rights = new ArrayList<>();
        for (Test.Bound bound : Demands.bounds(test)) {
            rights.add(bound.right());
        }
        return rights;
    }
}
