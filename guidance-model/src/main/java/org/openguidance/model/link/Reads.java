package org.openguidance.model.link;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the facts that tests read: at the left, at the right, and in the conditions of periods. */
final class Reads {

    private final IdentityHashMap<LinkedPeriod, BitSet> ofPeriods = new IdentityHashMap<>();

    /** The slots of the facts that tests read themselves, worked-out facts as such. */
    BitSet of(List<Test> tests) {
        BitSet slots = new BitSet();
        tests.forEach(test -> add(test, slots));
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
        inner(test).forEach(inside -> add(inside, slots));
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
        return bounds(test)
                .map(found -> found.stream().map(Test.Bound::right).toList())
                .orElse(List.of());
    }

    private static Optional<List<Test.Bound>> bounds(Test test) {
        if (test instanceof Test.Count count) {
            return Optional.of(count.bounds());
        }
        if (test instanceof Test.Length length) {
            return Optional.of(length.bounds());
        }
        return test instanceof Test.ReadingGrade grade ? Optional.of(grade.bounds()) : Optional.empty();
    }
}
