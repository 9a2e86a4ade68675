package org.openguidance.model;

import java.util.Optional;

/** How the stages of an engagement model hang together. */
public enum EngagementShape implements Labelled {
    /** They lead round; one may enter and leave anywhere. */
    CYCLE("cycle"),
    /** They lead on from one to another; one may enter and leave anywhere. */
    SEQUENCE("sequence"),
    /** They have no order at all. */
    OPEN("open");

    private final String label;

    EngagementShape(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<EngagementShape> of(String label) {
        return Labelled.find(values(), label);
    }
}
