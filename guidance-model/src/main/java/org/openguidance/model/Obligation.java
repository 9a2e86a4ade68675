package org.openguidance.model;

import java.util.Optional;

/** How strongly a rule binds. */
public enum Obligation implements Labelled {
    /** Has to be done. */
    MUST("must"),
    /** Has to be left undone. */
    MUST_NOT("must-not"),
    /** Ought to be done. */
    SHOULD("should"),
    /** Ought to be left undone. */
    SHOULD_NOT("should-not"),
    /** Is allowed. */
    MAY("may");

    private final String label;

    Obligation(String label) {
        this.label = label;
    }

    /** Whether a rule binds: {@code must} and {@code must-not}. */
    public boolean isBinding() {
        return this == MUST || this == MUST_NOT;
    }

    /** Whether a rule advises: {@code should} and {@code should-not}. */
    public boolean isAdvisory() {
        return this == SHOULD || this == SHOULD_NOT;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Obligation> of(String label) {
        return Labelled.find(values(), label);
    }
}
