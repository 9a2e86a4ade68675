package org.openguidance.validate;

import org.openguidance.model.Labelled;

/** What a check says of a subject as a whole, from the rules that bind. */
public enum Verdict implements Labelled {
    /** At least one binding rule applies and is kept, and none is broken or open. */
    COMPLIANT("compliant"),
    /** At least one binding rule is broken. */
    NON_COMPLIANT("non-compliant"),
    /** None is broken, but something that matters is open: a person's answer, a missing fact, or an error. */
    NEEDS_REVIEW("needs-review"),
    /** Nothing is broken or open, nothing was kept either: exemptions held. */
    EXCUSED("excused"),
    /** No binding rule was about this subject. */
    NOTHING_APPLIED("nothing-applied");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
