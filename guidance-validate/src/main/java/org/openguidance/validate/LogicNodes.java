package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openguidance.model.Condition;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Test;

/** {@code all}, {@code any}, {@code none}, {@code some-of}, and steps into a value. */
final class LogicNodes {

    private LogicNodes() {}

    static Node compile(Test test, About about, NodeCompiler compiler) {
        if (test instanceof Test.All all) {
            return new All(compiler.compileAll(all.tests(), about), all.source());
        }
        if (test instanceof Test.Any any) {
            return new Any(compiler.compileAll(any.tests(), about), any.source());
        }
        if (test instanceof Test.None none) {
            return new None(new Any(compiler.compileAll(none.tests(), about), none.source()));
        }
        if (test instanceof Test.SomeOf someOf) {
            return new SomeOf(compiler.compileAll(someOf.tests(), about), someOf.atLeast(), someOf.source());
        }
        return at((Test.At) test, compiler);
    }

    private static Node at(Test.At test, NodeCompiler compiler) {
        if (test.step() instanceof Step.ToFact fact) {
            Node node = compiler.compile(test.test(), About.fact(fact.slot()));
            return new AtFact(fact, node, test.source());
        }
        return new At(test.step(), compiler.compile(test.test(), About.INSIDE), test.source());
    }

    /** Tests that are looked at together, and how they stand as one. */
    private abstract static class Joined implements Node {

        private final Node[] nodes;
        private final Condition source;

        Joined(List<Node> nodes, Condition source) {
            this.nodes = nodes.toArray(Node[]::new);
            this.source = source;
        }

        final Condition source() {
            return source;
        }

        final int size() {
            return nodes.length;
        }

        final Node node(int at) {
            return nodes[at];
        }

        final List<Trace> evaluateAll(Hand hand, Run run) {
            List<Trace> traces = new ArrayList<>(nodes.length);
            for (Node node : nodes) {
                traces.add(node.evaluate(hand, run));
            }
            return traces;
        }

        /** How they stand as one. */
        abstract int join(List<Trace> traces);

        @Override
        public Trace evaluate(Hand hand, Run run) {
            List<Trace> inside = evaluateAll(hand, run);
            return Trace.of(Trace.Kind.JOINED, source, hand, State.truth(join(inside)), inside);
        }

        final String text(String between) {
            return List.of(nodes).stream().map(Node::toString).collect(Collectors.joining(between, "(", ")"));
        }
    }

    private static final class All extends Joined {

        All(List<Node> nodes, Condition source) {
            super(nodes, source);
        }

        @Override
        public int state(Hand hand, Run run) {
            int all = State.YES;
            for (int at = 0; at < size() && all != State.NO; at++) {
                all = State.and(all, node(at).state(hand, run));
            }
            return all;
        }

        @Override
        int join(List<Trace> traces) {
            return stateOfAll(traces);
        }

        @Override
        public int suppose(Supposition supposition) {
            int all = State.YES;
            for (int at = 0; at < size(); at++) {
                all = State.and(all, node(at).suppose(supposition));
            }
            return all;
        }

        @Override
        public String toString() {
            return text(" and ");
        }
    }

    private static final class Any extends Joined {

        Any(List<Node> nodes, Condition source) {
            super(nodes, source);
        }

        @Override
        public int state(Hand hand, Run run) {
            int any = State.NO;
            for (int at = 0; at < size() && any != State.YES; at++) {
                any = State.or(any, node(at).state(hand, run));
            }
            return any;
        }

        @Override
        int join(List<Trace> traces) {
            int any = State.NO;
            for (Trace trace : traces) {
                any = State.or(any, trace.state());
            }
            return any;
        }

        @Override
        public int suppose(Supposition supposition) {
            int any = State.NO;
            for (int at = 0; at < size(); at++) {
                any = State.or(any, node(at).suppose(supposition));
            }
            return any;
        }

        @Override
        public String toString() {
            return text(" or ");
        }
    }

    private record None(Any any) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            return State.not(any.state(hand, run));
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            List<Trace> inside = any.evaluateAll(hand, run);
            Truth none = State.truth(State.not(any.join(inside)));
            return Trace.of(Trace.Kind.REVERSED, any.source(), hand, none, inside);
        }

        @Override
        public int suppose(Supposition supposition) {
            return State.not(any.suppose(supposition));
        }

        @Override
        public String toString() {
            return "not " + any;
        }
    }

    private static final class SomeOf extends Joined {

        private final int atLeast;

        SomeOf(List<Node> nodes, int atLeast, Condition source) {
            super(nodes, source);
            this.atLeast = atLeast;
        }

        @Override
        public int state(Hand hand, Run run) {
            int held = 0;
            int open = 0;
            int waiting = 0;
            for (int at = 0; at < size() && held < atLeast; at++) {
                int state = node(at).state(hand, run);
                held += state == State.YES ? 1 : 0;
                open += State.isUnknown(state) ? 1 : 0;
                waiting |= State.waiting(state);
            }
            return decide(held, open, waiting);
        }

        @Override
        int join(List<Trace> traces) {
            int held = 0;
            int open = 0;
            int waiting = 0;
            for (Trace trace : traces) {
                held += trace.truth() == Truth.YES ? 1 : 0;
                open += trace.truth() == Truth.UNKNOWN ? 1 : 0;
                waiting |= State.waiting(trace.state());
            }
            return decide(held, open, waiting);
        }

        private int decide(int held, int open, int waiting) {
            return held >= atLeast ? State.YES : held + open < atLeast ? State.NO : waiting;
        }

        @Override
        public String toString() {
            return "at least " + atLeast + " of " + text(", ");
        }
    }

    /** From the subject to a fact. */
    private record AtFact(Step.ToFact fact, Node test, Condition source) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            return test instanceof FactLeaf leaf ? leaf.state(run) : test.state(run.fact(fact.slot()), run);
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            return step(run.fact(fact.slot()), test, source, run);
        }

        @Override
        public int suppose(Supposition supposition) {
            return test.suppose(supposition);
        }

        @Override
        public String toString() {
            return fact.name() + " " + test;
        }
    }

    /** From a value to one that belongs to it. */
    private record At(Step way, Node test, Condition source) implements Node {

        @Override
        public int state(Hand hand, Run run) {
            return test.state(Steps.take(way, hand, run), run);
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            return step(Steps.take(way, hand, run), test, source, run);
        }

        @Override
        public String toString() {
            return way.name() + " " + test;
        }
    }

    private static Trace step(Hand inner, Node test, Condition source, Run run) {
        Trace inside = test.evaluate(inner, run);
        return Trace.of(Trace.Kind.JOINED, source, inner, inside.truth(), List.of(inside));
    }

    static int stateOfAll(List<Trace> traces) {
        int all = State.YES;
        for (Trace trace : traces) {
            all = State.and(all, trace.state());
        }
        return all;
    }
}
