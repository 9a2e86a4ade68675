package org.openguidance.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Test;

/** Tests of the entries of a list or the parts of a text: {@code each}, {@code some}, {@code count}. */
final class EntryNodes {

    private static final int KEPT = 1_000;

    private EntryNodes() {}

    static Node compile(Test test) {
        if (test instanceof Test.Each each) {
            return each(each);
        }
        if (test instanceof Test.Some some) {
            return some(some);
        }
        return count((Test.Count) test);
    }

    private static Node each(Test.Each test) {
        Node node = NodeCompiler.compile(test.test());
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return Trace.leaf(test.source(), hand, Truth.UNKNOWN);
            }
            Truth truth = Truth.YES;
            List<Trace> kept = new ArrayList<>();
            Set<Need> needs = new LinkedHashSet<>();
            for (Hand entry : entries(hand)) {
                Trace trace = entry(test, entry, node.evaluate(entry, run));
                truth = truth.and(trace.truth());
                keep(trace, kept, needs);
            }
            Truth decided = truth;
            List<Trace> matter = kept.stream()
                    .filter(trace -> trace.truth() == decided || decided == Truth.UNKNOWN)
                    .toList();
            return Trace.of(Trace.Kind.EACH, test.source(), hand, truth, matter)
                    .withNeeds(truth == Truth.UNKNOWN ? List.copyOf(needs) : List.of());
        };
    }

    private static Node some(Test.Some test) {
        Node node = NodeCompiler.compile(test.test());
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return Trace.leaf(test.source(), hand, Truth.UNKNOWN);
            }
            Truth truth = Truth.NO;
            List<Trace> kept = new ArrayList<>();
            Set<Need> needs = new LinkedHashSet<>();
            for (Hand entry : entries(hand)) {
                Trace trace = entry(test, entry, node.evaluate(entry, run));
                truth = truth.or(trace.truth());
                keep(trace, kept, needs);
            }
            return Trace.of(Trace.Kind.ENTRIES, test.source(), hand, truth, kept)
                    .withNeeds(truth == Truth.UNKNOWN ? List.copyOf(needs) : List.of());
        };
    }

    private static Node count(Test.Count test) {
        Optional<Node> where = test.where().map(NodeCompiler::compile);
        return (hand, run) -> {
            if (!hand.isKnown()) {
                List<Right> rights =
                        test.bounds().stream().map(Test.Bound::right).toList();
                return ValueNodes.open(test.source(), hand, rights, run);
            }
            return where.map(node -> countWhere(test, node, hand, run)).orElseGet(() -> countAll(test, hand, run));
        };
    }

    private static Trace countAll(Test.Count test, Hand hand, Run run) {
        List<Hand> entries = entries(hand);
        Bounds.Result kept = Bounds.hold(test.bounds(), entries.size(), entries.size(), hand, run);
        return Trace.leaf(test.source(), hand, kept.truth(), kept.needs())
                .pointingAt(() -> entries.stream()
                        .limit(KEPT)
                        .filter(Hand::isPart)
                        .map(entry -> place(entry, "is one of those counted"))
                        .toList());
    }

    private static Trace countWhere(Test.Count test, Node where, Hand hand, Run run) {
        List<Trace> kept = new ArrayList<>();
        Set<Need> needs = new LinkedHashSet<>();
        int held = 0;
        int unknown = 0;
        for (Hand entry : entries(hand)) {
            Trace trace = entry(test, entry, where.evaluate(entry, run));
            held += trace.truth() == Truth.YES ? 1 : 0;
            unknown += trace.truth() == Truth.UNKNOWN ? 1 : 0;
            keep(trace, kept, needs);
        }
        Bounds.Result bounds = Bounds.hold(test.bounds(), held, held + unknown, hand, run);
        List<Need> open = Needs.join(List.copyOf(needs), bounds.needs());
        return Trace.of(Trace.Kind.ENTRIES, test.source(), hand, bounds.truth(), kept)
                .withNeeds(bounds.truth() == Truth.UNKNOWN ? open : List.of());
    }

    private static Trace entry(Test list, Hand entry, Trace inside) {
        return Trace.of(Trace.Kind.ENTRY, list.source(), entry, inside.truth(), List.of(inside));
    }

    /** Keeps so many traces, and the needs of all. */
    private static void keep(Trace trace, List<Trace> kept, Set<Need> needs) {
        Needs.add(trace, needs);
        if (kept.size() < KEPT) {
            kept.add(trace);
        }
    }

    /** The entries of a list that is known; {@code nothing} has none. */
    static List<Hand> entries(Hand list) {
        if (!(list.known() instanceof FactValue.Items items)) {
            return List.of();
        }
        List<Hand> entries = new ArrayList<>(items.items().size());
        for (int at = 0; at < items.items().size(); at++) {
            entries.add(list.entry(items.items().get(at), at));
        }
        return entries;
    }

    /** An entry as a place to point at: a part of a text by its place, any other entry as a whole. */
    static Trace.Place place(Hand entry, String message) {
        return new Trace.Place(entry, entry.isPart() ? Optional.of(entry.view().span()) : Optional.empty(), message);
    }

    /** The number of entries or of anything else that is counted, against bounds. */
    static final class Bounds {

        private Bounds() {}

        record Result(Truth truth, List<Need> needs) {}

        /** Whether a number that lies between two others, both in, keeps all bounds. */
        static Result hold(List<Test.Bound> bounds, int least, int most, Hand hand, Run run) {
            return hold(bounds, BigDecimal.valueOf(least), BigDecimal.valueOf(most), hand, run);
        }

        static Result hold(List<Test.Bound> bounds, BigDecimal least, BigDecimal most, Hand hand, Run run) {
            Truth all = Truth.YES;
            List<Need> needs = new ArrayList<>();
            for (Test.Bound bound : bounds) {
                Hand right = run.right(bound.right(), hand);
                needs.addAll(right.needs());
                all = all.and(one(bound, least, most, right));
            }
            return new Result(all, needs);
        }

        private static Truth one(Test.Bound bound, BigDecimal least, BigDecimal most, Hand right) {
            if (!right.isKnown()) {
                return Truth.UNKNOWN;
            }
            if (!(right.known() instanceof FactValue.Decimal limit)) {
                return Truth.NO;
            }
            int low = least.compareTo(limit.number());
            int high = most.compareTo(limit.number());
            return switch (bound.comparison()) {
                case AT_LEAST -> between(low >= 0, high >= 0);
                case OVER, AFTER -> between(low > 0, high > 0);
                case AT_MOST -> between(high <= 0, low <= 0);
                case UNDER, BEFORE -> between(high < 0, low < 0);
                case EXACTLY -> between(low == 0 && high == 0, low <= 0 && high >= 0);
            };
        }

        private static Truth between(boolean certain, boolean possible) {
            return certain ? Truth.YES : possible ? Truth.UNKNOWN : Truth.NO;
        }
    }
}
