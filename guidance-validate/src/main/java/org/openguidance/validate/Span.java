package org.openguidance.validate;

import java.util.List;

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

    /** Whether a place overlaps one of some that are in order and do not overlap each other. */
    static boolean anyOverlaps(List<Span> inOrder, Span place) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).end <= place.start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < inOrder.size() && inOrder.get(low).start < place.end;
    }
}
