package org.openguidance.model.link;

import org.openguidance.model.Id;

/** The right side of a test, resolved. */
public sealed interface Right {

    /**
     * A value that is the same for every subject.
     *
     * @param value the value
     */
    record Constant(FactValue value) implements Right {}

    /**
     * A parameter that nobody has set: unknown.
     *
     * @param parameter the parameter
     */
    record Unset(Id parameter) implements Right {}

    /**
     * The value of a fact of the subject.
     *
     * @param slot the place of the fact in its subject's list
     */
    record OfFact(int slot) implements Right {}

    /**
     * The value of a field of a record at hand.
     *
     * @param field the field
     * @param up how many records further out it is: 0 for the innermost record at hand; entries that are no records do not
     *     count
     */
    record OfField(String field, int up) implements Right {}

    /** The instant of the check. */
    record Now() implements Right {}
}
