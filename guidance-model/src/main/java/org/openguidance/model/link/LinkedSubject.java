package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.SubjectKind;

/**
 * A kind of subject.
 *
 * @param kind as it was written
 * @param facts its facts, each at the place of its slot
 * @param datedBy the slot of the date that it is judged on
 */
public record LinkedSubject(SubjectKind kind, List<LinkedFact> facts, Optional<Integer> datedBy) {

    /** The fact with this name. */
    public Optional<LinkedFact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
}
