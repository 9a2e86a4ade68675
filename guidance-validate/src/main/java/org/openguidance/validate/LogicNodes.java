package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.link.Test;

/** {@code all}, {@code any}, {@code none}, {@code some-of}, and steps into a value. */
final class LogicNodes {

    private LogicNodes() {}

    static Node compile(Test test) {
        if (test instanceof Test.All all) {
            return all(all);
        }
        if (test instanceof Test.Any any) {
            return any(any);
        }
        if (test instanceof Test.None none) {
            return none(none);
        }
        if (test instanceof Test.SomeOf someOf) {
            return someOf(someOf);
        }
        return at((Test.At) test);
    }

    private static Node all(Test.All test) {
        List<Node> nodes = NodeCompiler.compileAll(test.tests());
        return (hand, run) -> {
            List<Trace> inside = evaluate(nodes, hand, run);
            Truth truth = inside.stream().map(Trace::truth).reduce(Truth.YES, Truth::and);
            return Trace.of(Trace.Kind.JOINED, test.source(), hand, truth, inside);
        };
    }

    private static Node any(Test.Any test) {
        List<Node> nodes = NodeCompiler.compileAll(test.tests());
        return (hand, run) -> {
            List<Trace> inside = evaluate(nodes, hand, run);
            Truth truth = inside.stream().map(Trace::truth).reduce(Truth.NO, Truth::or);
            return Trace.of(Trace.Kind.JOINED, test.source(), hand, truth, inside);
        };
    }

    private static Node none(Test.None test) {
        List<Node> nodes = NodeCompiler.compileAll(test.tests());
        return (hand, run) -> {
            List<Trace> inside = evaluate(nodes, hand, run);
            Truth any = inside.stream().map(Trace::truth).reduce(Truth.NO, Truth::or);
            return Trace.of(Trace.Kind.REVERSED, test.source(), hand, any.not(), inside);
        };
    }

    private static Node someOf(Test.SomeOf test) {
        List<Node> nodes = NodeCompiler.compileAll(test.tests());
        return (hand, run) -> {
            List<Trace> inside = evaluate(nodes, hand, run);
            long held = count(inside, Truth.YES);
            long open = count(inside, Truth.UNKNOWN);
            Truth truth = held >= test.atLeast() ? Truth.YES : held + open < test.atLeast() ? Truth.NO : Truth.UNKNOWN;
            return Trace.of(Trace.Kind.JOINED, test.source(), hand, truth, inside);
        };
    }

    private static Node at(Test.At test) {
        Node node = NodeCompiler.compile(test.test());
        return (hand, run) -> {
            Hand inner = Steps.take(test.step(), hand, run);
            Trace inside = node.evaluate(inner, run);
            return Trace.of(Trace.Kind.JOINED, test.source(), inner, inside.truth(), List.of(inside));
        };
    }

    static List<Trace> evaluate(List<Node> nodes, Hand hand, Run run) {
        List<Trace> traces = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            traces.add(node.evaluate(hand, run));
        }
        return traces;
    }

    private static long count(List<Trace> traces, Truth truth) {
        return traces.stream().filter(trace -> trace.truth() == truth).count();
    }
}
