package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.link.Test;

/**
 * Compiles the tests of one kind of subject: one entry, each family of tests in a file of its own. Equal tests about the same
 * fact become one leaf, so that a check looks at each only once. Linear in the size of the tests. Used by one thread.
 */
final class NodeCompiler {

    private final Map<FactTest, FactLeaf> leaves = new HashMap<>();
    private final List<FactLeaf> inOrder = new ArrayList<>();
    private final ScanCompiler scans = new ScanCompiler();
    /** A test about a fact. */
    private record FactTest(int slot, Test test) {}

    /** All leaves, by their numbers. */
    List<FactLeaf> leaves() {
        return inOrder;
    }

    /** What looks for words and patterns in the texts of the subject. */
    ScanCompiler scans() {
        return scans;
    }

    /** A test of the subject as a whole. */
    Node compile(Test test) {
        return compile(test, About.SUBJECT);
    }

    Node compile(Test test, About about) {
        if (!about.isFact() || isLogic(test)) {
            return compileAnew(test, about);
        }
        FactTest key = new FactTest(about.slot(), test);
        FactLeaf known = leaves.get(key);
        if (known == null) {
            Node node = compileAnew(test, about);
            known = new FactLeaf(
                    leaves.size(),
                    about.slot(),
                    node,
                    new Reliance().on(about.slot()).on(test));
            leaves.put(key, known);
            inOrder.add(known);
        }
        return known;
    }

    private static boolean isLogic(Test test) {
        return test instanceof Test.All
                || test instanceof Test.Any
                || test instanceof Test.None
                || test instanceof Test.SomeOf;
    }

    private Node compileAnew(Test test, About about) {
        if (isLogic(test) || test instanceof Test.At) {
            return LogicNodes.compile(test, about, this);
        }
        if (test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.Count) {
            return EntryNodes.compile(test, this);
        }
        if (test instanceof Test.During || test instanceof Test.Within) {
            return TimeNodes.compile(test, this);
        }
        if (test instanceof Test.Among
                || test instanceof Test.HasAll
                || test instanceof Test.Only
                || test instanceof Test.Ordered
                || test instanceof Test.SameAs
                || test instanceof Test.Blank
                || test instanceof Test.Known) {
            return ValueNodes.compile(test);
        }
        return TextNodes.compile(test, about, this);
    }

    List<Node> compileAll(List<Test> tests, About about) {
        List<Node> nodes = new ArrayList<>(tests.size());
        for (Test test : tests) {
            nodes.add(compile(test, about));
        }
        return List.copyOf(nodes);
    }
}
