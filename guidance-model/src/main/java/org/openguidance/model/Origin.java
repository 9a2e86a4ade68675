package org.openguidance.model;

/**
 * Where a part of a condition was written. It says nothing about what the condition means, so every origin equals every
 * other: two conditions written in different places are equal if they say the same. Compare {@link #location()} where the
 * place matters.
 */
public final class Origin {

    /** The origin of what was built in code. */
    public static final Origin NONE = new Origin(SourceLocation.NONE);

    private final SourceLocation location;

    private Origin(SourceLocation location) {
        this.location = location;
    }

    /** The origin at a place in a file. */
    public static Origin at(SourceLocation location) {
        return new Origin(location);
    }

    /** The place. */
    public SourceLocation location() {
        return location;
    }

    /** Always true for another origin. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return Origin.class.hashCode();
    }

    /** Empty, so that equal conditions print alike. */
    @Override
    public String toString() {
        return "";
    }
}
