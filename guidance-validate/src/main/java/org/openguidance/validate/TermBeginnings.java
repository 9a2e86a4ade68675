package org.openguidance.validate;

/**
 * Tells how long the beginnings of words are that may begin a given word, by its first unit and by its first three. So a word
 * is hashed only for the lengths that matter, mostly for none. Immutable; two look-ups of memory a word.
 */
final class TermBeginnings {

    private static final int BITS = 10;
    private static final int MANY = 3;
    private static final long SHORT = (1L << MANY) - 1;

    private final long[] byFirst = new long[1 << BITS];
    private final long[] byThree = new long[1 << BITS];

    /** Adds a beginning of no more than {@link TermAnchor#LONGEST_BEGINNING} units. */
    void add(int[] units, TermAnchor anchor) {
        long length = 1L << anchor.length();
        if (anchor.length() < MANY) {
            byFirst[slot(TermHash.ofUnits(units, anchor.from(), anchor.from() + 1))] |= length;
        } else {
            byThree[slot(TermHash.ofUnits(units, anchor.from(), anchor.from() + MANY))] |= length;
        }
    }

    private static int slot(int hash) {
        return hash >>> Integer.SIZE - BITS;
    }

    /** The lengths to look for, as bits, in the word of a text from one unit to another. */
    long lengths(TermHash hash, int[] hashes, int from, int to) {
        long lengths = byFirst[slot(hash.of(hashes, from, from + 1))] & SHORT;
        if (to - from >= MANY) {
            lengths |= byThree[slot(hash.of(hashes, from, from + MANY))];
        }
        return to - from < Long.SIZE - 1 ? lengths & (2L << to - from) - 1 : lengths;
    }
}
