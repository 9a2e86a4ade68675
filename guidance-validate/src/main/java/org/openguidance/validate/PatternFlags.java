package org.openguidance.validate;

/** What {@code (?ims)} can change: whether case is left aside, whether lines have edges, whether the dot is any character. */
record PatternFlags(boolean anyCase, boolean lines, boolean dotAll) {

    static final PatternFlags NONE = new PatternFlags(false, false, false);

    /** The flags with one switched on or off. {@code U} only says which of several matches is preferred. */
    PatternFlags with(int letter, boolean on) {
        return switch (letter) {
            case 'i' -> new PatternFlags(on, lines, dotAll);
            case 'm' -> new PatternFlags(anyCase, on, dotAll);
            case 's' -> new PatternFlags(anyCase, lines, on);
            case 'U' -> this;
            default -> throw new UnsupportedPatternException("an unknown flag");
        };
    }
}
