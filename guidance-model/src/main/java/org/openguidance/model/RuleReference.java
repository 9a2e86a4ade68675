package org.openguidance.model;

import java.util.Optional;

/**
 * A rule as it is named by another: {@code code/rule}, or {@code rule} alone inside its own code.
 *
 * @param code the code, where it is named
 * @param rule the rule's id in its code
 * @param origin where it was written
 */
public record RuleReference(Optional<Id> code, Id rule, Origin origin) {

    /** Reads {@code code/rule} or {@code rule}. */
    public static RuleReference of(String text, Origin origin) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new RuleReference(Optional.empty(), Id.of(text), origin)
                : new RuleReference(
                        Optional.of(Id.of(text.substring(0, slash))), Id.of(text.substring(slash + 1)), origin);
    }

    /** Reads {@code code/rule} or {@code rule}, for guidance built in code. */
    public static RuleReference of(String text) {
        return of(text, Origin.NONE);
    }

    /** The full id, seen from a rule of a code. */
    public RuleId seenFrom(Id ownCode) {
        return new RuleId(code.orElse(ownCode), rule);
    }

    @Override
    public String toString() {
        return code.map(id -> id + "/").orElse("") + rule;
    }
}
