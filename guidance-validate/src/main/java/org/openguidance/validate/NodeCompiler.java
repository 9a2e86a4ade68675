package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.link.Test;

/** Compiles tests: one entry, each family of tests in a file of its own. Linear in the size of the test. */
final class NodeCompiler {

    private NodeCompiler() {}

    static Node compile(Test test) {
        if (test instanceof Test.All
                || test instanceof Test.Any
                || test instanceof Test.None
                || test instanceof Test.SomeOf
                || test instanceof Test.At) {
            return LogicNodes.compile(test);
        }
        if (test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.Count) {
            return EntryNodes.compile(test);
        }
        if (test instanceof Test.During || test instanceof Test.Within) {
            return TimeNodes.compile(test);
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
        return TextNodes.compile(test);
    }

    static List<Node> compileAll(List<Test> tests) {
        return tests.stream().map(NodeCompiler::compile).toList();
    }
}
