package org.openguidance.validate;

import org.openguidance.model.Labelled;

/** The three values of a condition, by Kleene's tables. */
public enum Truth implements Labelled {
    /** It holds. */
    YES("yes"),
    /** It does not hold. */
    NO("no"),
    /** A fact or an answer is missing. */
    UNKNOWN("unknown");

    private final String label;

    Truth(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
