package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedExemption;

/** A case in which a rule does not bind, compiled: it holds where its condition does and none of its own exceptions. */
record ExemptionProgram(LinkedExemption linked, Optional<Node> when, List<ExemptionProgram> unless) {

    static ExemptionProgram compile(LinkedExemption linked) {
        return new ExemptionProgram(
                linked,
                linked.when().map(NodeCompiler::compile),
                linked.unless().stream().map(ExemptionProgram::compile).toList());
    }

    String id() {
        return linked.id();
    }

    Part evaluate(Run run) {
        List<Part> parts = new ArrayList<>();
        parts.add(RuleProgram.inForce(linked.inForce(), run));
        when.ifPresent(test -> parts.add(Part.of("when", test.evaluate(run.subject(), run))));
        List<Part> exceptions =
                unless.stream().map(exception -> exception.evaluate(run)).toList();
        Truth excepted = exceptions.stream().map(Part::truth).reduce(Truth.NO, Truth::or);
        Truth truth =
                parts.stream().map(Part::truth).reduce(Truth.YES, Truth::and).and(excepted.not());
        List<Part> all = new ArrayList<>(parts);
        all.addAll(exceptions);
        return new Part(linked.id(), truth, truth == Truth.UNKNOWN ? needs(all) : List.of(), traces(all));
    }

    private static List<Need> needs(List<Part> parts) {
        return parts.stream().filter(Part::isUnknown).map(Part::needs).reduce(List.of(), Needs::join);
    }

    private static List<Trace> traces(List<Part> parts) {
        return parts.stream().flatMap(part -> part.traces().stream()).toList();
    }
}
