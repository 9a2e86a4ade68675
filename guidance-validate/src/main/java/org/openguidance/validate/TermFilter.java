package org.openguidance.validate;

/**
 * Tells of most hashes that they are in no table: a Bloom filter whose two bits lie in one word of memory, four bytes a hash.
 * Never says no of a hash that is in it. Immutable; one look-up of memory.
 */
final class TermFilter {

    private final long[] words;
    private final int shift;

    private TermFilter(int words) {
        this.words = new long[words];
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(words);
    }

    /** A filter of the hashes from one index to another. */
    static TermFilter of(int[] hashes, int from, int to) {
        TermFilter filter = new TermFilter(Math.max(2, Integer.highestOneBit(Math.max(1, to - from)) / 2));
        for (int i = from; i < to; i++) {
            filter.words[hashes[i] >>> filter.shift] |= bits(hashes[i]);
        }
        return filter;
    }

    private static long bits(int hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }

    /** Whether a hash may be in the table. */
    boolean mayHave(int hash) {
        long bits = bits(hash);
        return (words[hash >>> shift] & bits) == bits;
    }
}
