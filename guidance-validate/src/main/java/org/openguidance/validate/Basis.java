package org.openguidance.validate;

import org.openguidance.model.Labelled;

/** On what a {@code satisfied} rests. */
public enum Basis implements Labelled {
    /** Facts and words show it. */
    SHOWN("shown"),
    /** Only a flag looked, and it was not raised. */
    NOT_FLAGGED("not-flagged"),
    /** A person answered. */
    JUDGED("judged");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
