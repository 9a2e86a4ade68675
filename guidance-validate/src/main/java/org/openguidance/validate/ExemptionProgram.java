package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedExemption;

/** A case in which a rule does not bind, compiled: it holds where its condition does and none of its own exceptions. */
record ExemptionProgram(String id, InForce inForce, Optional<Node> when, List<ExemptionProgram> unless) {

    static ExemptionProgram compile(LinkedExemption linked, NodeCompiler compiler) {
        return new ExemptionProgram(
                linked.id(),
                new InForce(linked.inForce()),
                linked.when().map(compiler::compile),
                linked.unless().stream()
                        .map(exception -> compile(exception, compiler))
                        .toList());
    }

    /** Whether one of some exemptions holds. */
    static int anyState(List<ExemptionProgram> exemptions, Run run) {
        int any = State.NO;
        for (int at = 0; at < exemptions.size() && any != State.YES; at++) {
            any = State.or(any, exemptions.get(at).state(run));
        }
        return any;
    }

    int state(Run run) {
        int holds = inForce.state(run);
        if (holds != State.NO && when.isPresent()) {
            holds = State.and(holds, when.get().state(run.subject(), run));
        }
        return holds == State.NO ? State.NO : State.and(holds, State.not(anyState(unless, run)));
    }

    /** Whether one of some exemptions would hold. */
    static int anySuppose(List<ExemptionProgram> exemptions, Supposition supposition) {
        int any = State.NO;
        for (ExemptionProgram exemption : exemptions) {
            any = State.or(any, exemption.suppose(supposition));
        }
        return any;
    }

    private int suppose(Supposition supposition) {
        int holds = inForce.suppose(supposition);
        if (when.isPresent()) {
            holds = State.and(holds, when.get().suppose(supposition));
        }
        return State.and(holds, State.not(anySuppose(unless, supposition)));
    }

    Part evaluate(Run run) {
        List<Part> parts = new ArrayList<>();
        parts.add(inForce.evaluate(run));
        when.ifPresent(test -> parts.add(Part.of("when", test.evaluate(run.subject(), run))));
        int holds = State.YES;
        for (Part part : parts) {
            holds = State.and(holds, part.state());
        }
        int excepted = State.NO;
        for (ExemptionProgram exception : unless) {
            Part part = exception.evaluate(run);
            excepted = State.or(excepted, part.state());
            parts.add(part);
        }
        Truth truth = State.truth(State.and(holds, State.not(excepted)));
        return new Part(id, truth, truth == Truth.UNKNOWN ? Part.needs(parts) : List.of(), Part.traces(parts));
    }

    @Override
    public String toString() {
        String condition = when.map(Node::toString).orElse("always");
        return id + ": " + condition + (inForce.stretches().isEmpty() ? "" : " in force " + inForce)
                + (unless.isEmpty() ? "" : " unless " + unless);
    }
}
