package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedWaiver;

/** A waiver, compiled together with the rule that it is for. Immutable and thread-safe. */
record WaiverProgram(LinkedWaiver linked, Optional<Node> when) {

    static WaiverProgram compile(LinkedWaiver linked, NodeCompiler compiler) {
        return new WaiverProgram(linked, linked.when().map(compiler::compile));
    }

    /** Whether it is for this subject, as a {@link State}, whatever its time. */
    int matches(Run run) {
        return when.isPresent()
                ? when.get().state(run.subject(), run)
                : State.of(linked.waiver().subjectId().equals(run.subjectId()));
    }

    /** What would have to be known to tell whether it is for this subject. */
    List<Need> needs(Run run) {
        return when.isPresent() ? when.get().evaluate(run.subject(), run).needs() : List.of();
    }

    /** Whether one of some waivers holds now. */
    static int anyState(List<WaiverProgram> waivers, Run run) {
        int any = State.NO;
        for (int at = 0; at < waivers.size() && any != State.YES; at++) {
            if (waivers.get(at).linked().isRunning(run.at())) {
                any = State.or(any, waivers.get(at).matches(run));
            }
        }
        return any;
    }

    @Override
    public String toString() {
        return when.map(Node::toString).orElse(linked.waiver().subjectId().orElse("")) + " from " + linked.from()
                + " until " + linked.end();
    }
}
