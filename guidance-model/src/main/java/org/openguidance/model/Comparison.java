package org.openguidance.model;

import java.util.Optional;

/** How a value is compared with another. */
public enum Comparison implements Labelled {
    /** The same or more. */
    AT_LEAST("at-least"),
    /** The same or less. */
    AT_MOST("at-most"),
    /** More. */
    OVER("over"),
    /** Less. */
    UNDER("under"),
    /** The same. */
    EXACTLY("exactly"),
    /** Earlier. */
    BEFORE("before"),
    /** Later. */
    AFTER("after");

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Comparison> of(String label) {
        return Labelled.find(values(), label);
    }
}
