package org.openguidance.validate;

/**
 * Tells cheaply of most terms in which a star stands for a word that they are not in a text: what stands between spaces in the
 * term is held against what stands between spaces in the text, and a star passes for anything. Never says no of a term that is
 * there, since no word has white space in it. Linear in the length of the stretches. For one thread.
 */
final class TermOutline {

    private final FoldedUnits text;

    TermOutline(FoldedUnits text) {
        this.text = text;
    }

    /**
     * Whether a term may stand where its anchor does.
     *
     * @param units the units of the term, of which the first so many count
     * @param length how many they are
     * @param spaces the spaces in the term before its anchor
     * @param anchor the first unit of the anchor in the text
     */
    boolean mayStand(int[] units, int length, int spaces, int anchor) {
        int start = firstStretch(spaces, anchor);
        int from = 0;
        while (start >= 0) {
            int to = end(units, from, length);
            int end = endOfStretch(start);
            if (!fits(units, from, to, start, end, to == length)) {
                return false;
            }
            if (to == length) {
                return true;
            }
            from = to + 1;
            start = end < text.size() ? end + 1 : -1;
        }
        return false;
    }

    /** Where the stretch begins that is so many before that of the anchor; negative where there is none. */
    private int firstStretch(int spaces, int anchor) {
        int start = startOfStretch(anchor);
        for (int i = 0; i < spaces; i++) {
            if (start == 0) {
                return -1;
            }
            start = startOfStretch(start - 1);
        }
        return start;
    }

    /** The first unit of the stretch without white space to which a unit belongs. */
    int startOfStretch(int at) {
        int start = at;
        while (start > 0 && !text.is(start - 1, FoldedUnits.SPACE)) {
            start--;
        }
        return start;
    }

    private int endOfStretch(int at) {
        int end = at;
        while (end < text.size() && !text.is(end, FoldedUnits.SPACE)) {
            end++;
        }
        return end;
    }

    private static int end(int[] units, int from, int length) {
        int end = from;
        while (end < length && units[end] != ' ') {
            end++;
        }
        return end;
    }

    /** Whether a stretch of a term may stand in a stretch of the text: the first at its end, the others at its start. */
    private boolean fits(int[] units, int from, int to, int start, int end, boolean last) {
        if (units[from] == Term.ANY_WORD) {
            return start < end;
        }
        boolean rest = units[to - 1] == Term.REST;
        int length = to - from - (rest ? 1 : 0);
        if (length > end - start || from == 0 && rest) {
            return length <= end - start;
        }
        int at = from == 0 ? end - length : start;
        for (int i = 0; i < length; i++) {
            if (text.unit(at + i) != units[from + i]) {
                return false;
            }
        }
        return from == 0 || rest || last || length == end - start;
    }
}
