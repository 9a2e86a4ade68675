package org.openguidance.validate;

import java.util.Arrays;

/**
 * Holds terms against a text at places at which their anchors stand, and marks the lists of those that are there. Exact: what
 * it cannot tell by itself, where a star stands for a word, it leaves to the {@link TermSearch} of the list, after all else.
 * Terms of lists that are found already are passed over. For one thread.
 */
final class TermProof {

    private final TermIndex index;
    private final TermPool pool;
    private final HashedText text;
    private final TermMatch match;
    private final TermOutline outline;
    /** The units of one term. */
    private final int[] units;
    /** The lists of which only the slow search can tell. */
    private final long[] open;

    private boolean anyOpen;
    private long[] found = {};

    TermProof(TermIndex index, HashedText text) {
        this.index = index;
        this.pool = index.pool;
        this.text = text;
        this.match = new TermMatch(text);
        this.outline = new TermOutline(text);
        this.units = new int[pool.longest()];
        this.open = new long[TermIndex.words(index.searches.size())];
    }

    /** Begins with a text. */
    void begin(long[] lists) {
        found = lists;
        anyOpen = false;
        Arrays.fill(open, 0);
    }

    /** Leaves some lists to the slow search. */
    void open(long[] lists) {
        for (int i = 0; i < lists.length; i++) {
            open[i] |= lists[i];
            anyOpen |= lists[i] != 0;
        }
    }

    /** Decides with the slow search what is left. */
    void settle(String written) {
        if (!anyOpen) {
            return;
        }
        TextView view = TextView.of(written);
        for (int list = 0; list < index.searches.size(); list++) {
            if (TermIndex.has(open, list)
                    && !TermIndex.has(found, list)
                    && !index.searches.get(list).find(view).isEmpty()) {
                TermIndex.set(found, list);
            }
        }
    }

    /** Tries a term whose anchor stands at a unit. */
    void of(int term, int anchor) {
        int list = pool.list(term);
        if (TermIndex.has(found, list)) {
            return;
        }
        int place = pool.anchor(term);
        if (pool.hasAnyWord(term)) {
            if (!TermIndex.has(open, list) && mayStand(term, anchor, place)) {
                TermIndex.set(open, list);
                anyOpen = true;
            }
            return;
        }
        boolean there =
                place < 0 ? standsBefore(term, anchor, -place - 1) : anchor >= place && standsAt(term, anchor - place);
        if (there) {
            TermIndex.set(found, list);
        }
    }

    /** Whether a term may stand here in which a star stands for a word. */
    private boolean mayStand(int term, int anchor, int place) {
        int length = pool.read(term, units);
        int spaces = place < 0 ? -place - 1 : 0;
        for (int i = 0; i < place; i++) {
            spaces += units[i] == ' ' ? 1 : 0;
        }
        return !text.mixed().isEmpty() || outline.mayStand(units, length, spaces, anchor);
    }

    private boolean standsAt(int term, int start) {
        if (!pool.isPlainTerm(term)) {
            return standsExactly(pool.read(term, units), start);
        }
        int end = start + pool.length(term);
        boolean there = end <= text.size()
                && pool.stands(term, text.packed, start)
                && match.canBegin(start)
                && match.endIfComplete(false, end) > start;
        return there || !text.mixed().isEmpty() && standsExactly(pool.read(term, units), start);
    }

    /** Whether a term begins in the stretch without white space that ends so many spaces before its anchor. */
    private boolean standsBefore(int term, int anchor, int spaces) {
        int length = pool.read(term, units);
        int at = anchor;
        for (int i = 0; i < spaces; i++) {
            at = outline.startOfStretch(at) - 1;
            if (at < 0) {
                return false;
            }
        }
        for (int start = outline.startOfStretch(at); start < at; start++) {
            if (standsExactly(length, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsExactly(int length, int start) {
        return beginsAt(length, start) && match.end(units, length, start) > start;
    }

    /** Whether the term begins with the two units here, or looks as if it did. */
    private boolean beginsAt(int length, int start) {
        if (start >= text.size() || text.isSpace(start) || !match.canBegin(start)) {
            return false;
        }
        boolean second = start + 1 < text.size();
        if (text.unit(start) == units[0]
                && (length == 1 || units[1] < 0 || second && text.unit(start + 1) == units[1])) {
            return true;
        }
        if (!text.is(start, FoldedUnits.MIXED) && !(second && text.is(start + 1, FoldedUnits.MIXED))) {
            return false;
        }
        int look = text.look(start);
        return look == Term.look(units[0]) || look == Term.capitalLook(units[0]);
    }
}
