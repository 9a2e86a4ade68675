package org.openguidance.validate;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedSubject;

/** A kind of subject, compiled: how its facts are found, and the rules about it. Immutable. */
record SubjectProgram(LinkedSubject linked, ZoneId zone, List<FactProgram> facts, List<RuleProgram> rules) {

    SubjectProgram {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    String kind() {
        return linked.kind().id().text();
    }

    Optional<Integer> datedBy() {
        return linked.datedBy();
    }
}
