package org.openguidance.model;

/**
 * The full name of a rule, {@code code/rule}.
 *
 * @param code the code that it belongs to
 * @param rule its id in that code
 */
public record RuleId(Id code, Id rule) implements Comparable<RuleId> {

    /** Reads {@code code/rule}; anything else is refused. */
    public static RuleId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("rule '" + text + "' must be named with its code, as in 'code/rule'");
        }
        return new RuleId(Id.of(text.substring(0, slash)), Id.of(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(RuleId other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : rule.compareTo(other.rule);
    }

    @Override
    public String toString() {
        return code + "/" + rule;
    }
}
