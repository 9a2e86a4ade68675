package org.openguidance.model;

import java.util.Optional;

/** The two sides of a point in time. */
public enum Side implements Labelled {
    /** Earlier than it. */
    BEFORE("before"),
    /** Later than it. */
    AFTER("after");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Side> of(String label) {
        return Labelled.find(values(), label);
    }
}
