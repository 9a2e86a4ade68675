package org.openguidance.validate;

/** A place between two characters that a pattern can ask for. Words are of ASCII letters, digits and {@code _} alone. */
enum PatternPlace {
    TEXT_START(1, "\\A"),
    TEXT_END(2, "\\z"),
    LINE_START(4, "(?m)^"),
    LINE_END(8, "(?m)$"),
    WORD_EDGE(16, "\\b"),
    NO_WORD_EDGE(32, "\\B");

    private final int bit;
    private final String written;

    PatternPlace(int bit, String written) {
        this.bit = bit;
        this.written = written;
    }

    /** The place in a set of places. */
    int bit() {
        return bit;
    }

    @Override
    public String toString() {
        return written;
    }
}
