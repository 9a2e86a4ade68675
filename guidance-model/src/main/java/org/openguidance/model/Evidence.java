package org.openguidance.model;

import java.util.Optional;

/** How well a statement is known to be what its source says. */
public enum Evidence implements Labelled {
    /** The publisher of the pack says it. */
    OWN("own"),
    /** It was read in the source. */
    CONFIRMED("confirmed"),
    /** A report of the source says so. */
    SECONDARY("secondary"),
    /** It was put together from what the sources do say. */
    RECONSTRUCTED("reconstructed"),
    /** Nobody has checked it. */
    UNVERIFIED("unverified");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Evidence> of(String label) {
        return Labelled.find(values(), label);
    }
}
