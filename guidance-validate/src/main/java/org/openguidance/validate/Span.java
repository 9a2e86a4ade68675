package org.openguidance.validate;

/**
 * A place in a text: UTF-16 offsets into the whole original text, never inside a surrogate pair.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Span(int start, int end) {

    Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a place cannot reach from " + start + " to " + end);
        }
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Whether some character lies in both. */
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the whole of another lies in this. */
    boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
