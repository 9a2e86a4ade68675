package org.openguidance.model.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Which facts the worked-out facts of a subject rest on in the end, and whether some of them rest on themselves. Goes by
 * waiting counts (Kahn 1962) and not by recursion, so that long chains need no deep stack.
 */
final class Definitions {

    private final List<LinkedFact> facts;
    private final List<BitSet> direct = new ArrayList<>();
    private final List<BitSet> bases = new ArrayList<>();
    private final BitSet settled = new BitSet();

    Definitions(List<LinkedFact> facts, Reads reads) {
        this.facts = facts;
        for (LinkedFact fact : facts) {
            BitSet slots = new BitSet();
            tests(fact).forEach(test -> slots.or(reads.of(test)));
            direct.add(slots);
            bases.add(new BitSet());
        }
        settle();
    }

    private static Stream<Test> tests(LinkedFact fact) {
        if (fact.definition().orElse(null) instanceof LinkedFact.Is is) {
            return Stream.of(is.test());
        }
        return fact.definition().orElse(null) instanceof LinkedFact.Cases cases
                ? cases.cases().stream().flatMap(one -> one.when().stream())
                : Stream.empty();
    }

    private static boolean isWorkedOut(LinkedFact fact) {
        return fact.definition()
                .filter(definition -> !(definition instanceof LinkedFact.Judged))
                .isPresent();
    }

    private void settle() {
        int[] waiting = new int[facts.size()];
        List<List<Integer>> readers = new ArrayList<>();
        facts.forEach(fact -> readers.add(new ArrayList<>()));
        Deque<Integer> ready = new ArrayDeque<>();
        for (LinkedFact fact : facts) {
            int slot = fact.slot();
            if (isWorkedOut(fact)) {
                direct.get(slot).stream().forEach(read -> readers.get(read).add(slot));
                waiting[slot] = direct.get(slot).cardinality();
            } else {
                bases.get(slot).set(slot);
            }
            if (waiting[slot] == 0) {
                ready.add(slot);
            }
        }
        while (!ready.isEmpty()) {
            int slot = ready.remove();
            settled.set(slot);
            for (int reader : readers.get(slot)) {
                bases.get(reader).or(bases.get(slot));
                if (--waiting[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
    }

    /** The declared and judged facts that these facts rest on. */
    BitSet through(BitSet slots) {
        BitSet all = new BitSet();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            all.or(bases.get(slot));
        }
        return all;
    }

    /** The facts that these facts are worked out by, themselves included. */
    BitSet withWorkedOut(BitSet slots) {
        BitSet all = (BitSet) slots.clone();
        Deque<Integer> open = new ArrayDeque<>(slots.stream().boxed().toList());
        while (!open.isEmpty()) {
            direct.get(open.remove()).stream().filter(read -> !all.get(read)).forEach(read -> {
                all.set(read);
                open.add(read);
            });
        }
        return all;
    }

    /** Reports each circle once, at its first fact. */
    void reportCircles(Faults faults) {
        BitSet seen = (BitSet) settled.clone();
        for (int slot = seen.nextClearBit(0); slot < facts.size(); slot = seen.nextClearBit(slot)) {
            List<Integer> path = new ArrayList<>();
            int at = slot;
            while (!seen.get(at)) {
                seen.set(at);
                path.add(at);
                at = unsettledRead(at);
            }
            int start = path.indexOf(at);
            if (start >= 0) {
                report(path.subList(start, path.size()), faults);
            }
        }
    }

    private int unsettledRead(int slot) {
        return direct.get(slot).stream()
                .filter(read -> !settled.get(read))
                .findFirst()
                .orElse(slot);
    }

    private void report(List<Integer> circle, Faults faults) {
        LinkedFact first = facts.get(circle.get(0));
        String name = Phrase.quote(first.name());
        if (circle.size() == 1) {
            faults.add(
                    DiagnosticCode.DEFINITION_CYCLE,
                    first.declaration().location(),
                    "fact " + name + " is worked out from itself");
            return;
        }
        StringBuilder path = new StringBuilder("fact " + name + " is worked out from itself: " + name);
        circle.subList(1, circle.size())
                .forEach(slot -> path.append(" from ")
                        .append(Phrase.quote(facts.get(slot).name()))
                        .append(", that"));
        faults.add(
                DiagnosticCode.DEFINITION_CYCLE,
                first.declaration().location(),
                path.append(" from ").append(name).toString());
    }
}
