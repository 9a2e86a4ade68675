package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Test;

/** Tests of the entries of a list or the parts of a text: {@code each}, {@code some}, {@code count}. */
final class EntryNodes {

    static final int KEPT = 1_000;

    private EntryNodes() {}

    static Node compile(Test test, NodeCompiler compiler) {
        if (test instanceof Test.Each each) {
            return new Each(compiler.compile(each.test(), About.INSIDE), each.source());
        }
        if (test instanceof Test.Some some) {
            return new Some(compiler.compile(some.test(), About.INSIDE), some.source());
        }
        Test.Count count = (Test.Count) test;
        Bounds bounds = new Bounds(count.bounds());
        Optional<Test> where = count.where();
        return where.isEmpty()
                ? new CountAll(bounds, count.source())
                : new CountWhere(bounds, compiler.compile(where.get(), About.INSIDE), count.source());
    }

    private record Each(Node test, Condition source) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return hand.state();
            }
            int all = State.YES;
            int size = size(hand);
            for (int at = 0; at < size && all != State.NO; at++) {
                all = State.and(all, test.state(entry(hand, at), run));
            }
            return all;
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return Trace.leaf(source, hand, Truth.UNKNOWN);
            }
            Seen seen = Seen.of(hand, test, source, run);
            Truth truth = seen.failed > 0 ? Truth.NO : seen.open > 0 ? Truth.UNKNOWN : Truth.YES;
            List<Trace> matter = seen.kept.stream()
                    .filter(trace -> trace.truth() == truth || truth == Truth.UNKNOWN)
                    .toList();
            return seen.trace(Trace.Kind.EACH, source, hand, truth, matter);
        }

        @Override
        public String toString() {
            return "each " + test;
        }
    }

    private record Some(Node test, Condition source) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return hand.state();
            }
            int any = State.NO;
            int size = size(hand);
            for (int at = 0; at < size && any != State.YES; at++) {
                any = State.or(any, test.state(entry(hand, at), run));
            }
            return any;
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return Trace.leaf(source, hand, Truth.UNKNOWN);
            }
            Seen seen = Seen.of(hand, test, source, run);
            Truth truth = seen.held > 0 ? Truth.YES : seen.open > 0 ? Truth.UNKNOWN : Truth.NO;
            return seen.trace(Trace.Kind.ENTRIES, source, hand, truth, seen.kept);
        }

        @Override
        public String toString() {
            return "some " + test;
        }
    }

    private static final class CountAll extends LeafNode {

        private final Bounds bounds;

        CountAll(Bounds bounds, Condition source) {
            super(source);
            this.bounds = bounds;
        }

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return hand.state() | bounds.waiting(hand, run);
            }
            int size = size(hand);
            return bounds.hold(size, size, hand, run);
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            return bounds.needs(hand.needs(), hand, run);
        }

        @Override
        Trace pointing(Trace trace, Hand hand, Run run) {
            return trace.pointingAt(() -> entries(hand).stream()
                    .limit(KEPT)
                    .filter(Hand::isPart)
                    .map(entry -> place(entry, "is one of those counted"))
                    .toList());
        }

        @Override
        public String toString() {
            return "count " + bounds;
        }
    }

    private record CountWhere(Bounds bounds, Node test, Condition source) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return hand.state() | bounds.waiting(hand, run);
            }
            int held = 0;
            int open = 0;
            int waiting = 0;
            int size = size(hand);
            for (int at = 0; at < size; at++) {
                int state = test.state(entry(hand, at), run);
                held += state == State.YES ? 1 : 0;
                open += State.isUnknown(state) ? 1 : 0;
                waiting |= State.waiting(state);
            }
            int kept = bounds.hold(held, held + open, hand, run);
            return State.isUnknown(kept) ? kept | waiting : kept;
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return Trace.leaf(source, hand, Truth.UNKNOWN, bounds.needs(hand.needs(), hand, run));
            }
            Seen seen = Seen.of(hand, test, source, run);
            Truth truth = State.truth(bounds.hold(seen.held, seen.held + seen.open, hand, run));
            List<Need> open = bounds.needs(List.copyOf(seen.needs), hand, run);
            return Trace.of(Trace.Kind.ENTRIES, source, hand, truth, seen.kept)
                    .withNeeds(truth == Truth.UNKNOWN ? open : List.of());
        }

        @Override
        public String toString() {
            return "count where " + test + " " + bounds;
        }
    }

    /** How a test of entries went, entry by entry: of the first so many how, of all what is missing. */
    private static final class Seen {

        private final List<Trace> kept = new ArrayList<>();
        private final Set<Need> needs = new LinkedHashSet<>();
        private int held;
        private int open;
        private int failed;

        static Seen of(Hand list, Node test, Condition source, Run run) {
            Seen seen = new Seen();
            for (Hand entry : entries(list)) {
                Trace inside = test.evaluate(entry, run);
                seen.add(Trace.of(Trace.Kind.ENTRY, source, entry, inside.truth(), List.of(inside)));
            }
            return seen;
        }

        private void add(Trace trace) {
            switch (trace.truth()) {
                case YES -> held++;
                case NO -> failed++;
                case UNKNOWN -> open++;
            }
            Needs.add(trace, needs);
            if (kept.size() < KEPT) {
                kept.add(trace);
            }
        }

        Trace trace(Trace.Kind kind, Condition source, Hand hand, Truth truth, List<Trace> inside) {
            return Trace.of(kind, source, hand, truth, inside)
                    .withNeeds(truth == Truth.UNKNOWN ? List.copyOf(needs) : List.of());
        }
    }

    /** How many entries a list has that is known; {@code nothing} has none. */
    private static int size(Hand list) {
        return list.known() instanceof FactValue.Items items ? items.items().size() : 0;
    }

    private static Hand entry(Hand list, int at) {
        return list.entry(((FactValue.Items) list.known()).items().get(at), at);
    }

    /** The entries of a list that is known. */
    static List<Hand> entries(Hand list) {
        int size = size(list);
        List<Hand> entries = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            entries.add(entry(list, at));
        }
        return entries;
    }

    /** An entry as a place to point at: a part of a text by its place, any other entry as a whole. */
    static Trace.Place place(Hand entry, String message) {
        return new Trace.Place(entry, entry.isPart() ? Optional.of(entry.view().span()) : Optional.empty(), message);
    }
}
