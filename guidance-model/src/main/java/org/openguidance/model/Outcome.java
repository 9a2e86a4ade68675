package org.openguidance.model;

import java.util.Optional;

/** What a check says of one rule. There is no other outcome, and none of them is reached by silence. */
public enum Outcome implements Labelled {
    /** The rule applies and is kept. */
    SATISFIED("satisfied"),
    /** The rule applies and is broken. */
    VIOLATED("violated"),
    /** Only a person can say, and nobody has yet. */
    NEEDS_JUDGEMENT("needs-judgement"),
    /** A fact is missing. */
    UNKNOWN("unknown"),
    /** The rule is not about this. */
    NOT_APPLICABLE("not-applicable"),
    /** The rule is about this, but one of its exemptions holds. */
    EXEMPT("exempt"),
    /** Something that should have decided could not be evaluated. */
    ERROR("error");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Outcome> of(String label) {
        return Labelled.find(values(), label);
    }
}
