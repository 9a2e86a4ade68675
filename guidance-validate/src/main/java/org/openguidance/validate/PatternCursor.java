package org.openguidance.validate;

/** Reads a pattern from its start to its end. */
final class PatternCursor {

    private final String pattern;
    private int at;

    PatternCursor(String pattern) {
        this.pattern = pattern;
    }

    boolean atEnd() {
        return at >= pattern.length();
    }

    /** The code point that comes next; -1 at the end. */
    int peek() {
        return atEnd() ? -1 : pattern.codePointAt(at);
    }

    /** The code point that comes next, which is read. */
    int read() {
        if (atEnd()) {
            throw new UnsupportedPatternException("a pattern that ends too early");
        }
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    /** Reads on if this is what comes next. */
    boolean reads(String expected) {
        boolean comes = pattern.startsWith(expected, at);
        if (comes) {
            at += expected.length();
        }
        return comes;
    }

    /** Reads to the end of a mark, and gives what stood before it; to the end of the pattern if it has none. */
    String readTo(String mark) {
        int end = pattern.indexOf(mark, at);
        String before = end < 0 ? pattern.substring(at) : pattern.substring(at, end);
        at = end < 0 ? pattern.length() : end + mark.length();
        return before;
    }

    /** Whether a mark comes, now or later. */
    boolean has(String mark) {
        return pattern.indexOf(mark, at) >= 0;
    }

    int position() {
        return at;
    }

    void returnTo(int position) {
        at = position;
    }
}
