package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.FactDeclaration;

/**
 * A fact of a kind of subject.
 *
 * @param slot its place in the list of its subject
 * @param declaration as it was written
 * @param zone the zone of its dates
 * @param assumed the value that is taken where it is not declared
 * @param definition where its value comes from, if nobody declares it
 */
public record LinkedFact(
        int slot,
        FactDeclaration declaration,
        ZoneId zone,
        Optional<FactValue> assumed,
        Optional<LinkedDefinition> definition) {

    /** Its name. */
    public String name() {
        return declaration.id().text();
    }

    /** Where the value of a fact comes from, if nobody declares it. */
    public sealed interface LinkedDefinition {}

    /**
     * It is yes where a condition holds, no where it does not.
     *
     * @param test the condition
     */
    public record Is(Test test) implements LinkedDefinition {}

    /**
     * It has the value of the first case that holds.
     *
     * @param cases the cases; the last has no condition
     */
    public record Cases(List<Case> cases) implements LinkedDefinition {}

    /**
     * A case.
     *
     * @param when its condition; none for the last
     * @param then the value
     */
    public record Case(Optional<Test> when, FactValue then) {}

    /**
     * A person decides it.
     *
     * @param ask the question
     * @param judgedOn the slots of the facts that must be there before it is put
     */
    public record Judged(Ask ask, List<Integer> judgedOn) implements LinkedDefinition {}
}
