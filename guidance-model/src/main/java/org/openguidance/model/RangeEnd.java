package org.openguidance.model;

import java.util.Optional;

/** The two ends of a stretch of time. */
public enum RangeEnd implements Labelled {
    /** The earlier end. */
    START("start"),
    /** The later end. */
    END("end");

    private final String label;

    RangeEnd(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<RangeEnd> of(String label) {
        return Labelled.find(values(), label);
    }
}
