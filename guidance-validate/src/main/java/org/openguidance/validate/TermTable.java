package org.openguidance.validate;

/**
 * Finds terms by the hash of their anchor: the terms of a table are numbered in the order of its buckets, so that a bucket is a
 * range of numbers. About one term a bucket; four to eight bytes a term, those of the hashes left aside. Immutable.
 */
final class TermTable {

    private final int[] hashes;
    private final int[] firsts;
    private final int shift;
    private final TermFilter filter;

    /**
     * A table of terms whose numbers follow each other.
     *
     * @param hashes the hash of each term of all tables
     * @param from the number of its first term
     * @param to the number behind that of its last
     */
    TermTable(int[] hashes, int from, int to) {
        this.hashes = hashes;
        this.shift = shift(to - from);
        this.firsts = new int[(1 << Integer.SIZE - shift) + 1];
        this.filter = TermFilter.of(hashes, from, to);
        int term = from;
        for (int bucket = 0; bucket < firsts.length; bucket++) {
            while (term < to && hashes[term] >>> shift < bucket) {
                term++;
            }
            firsts[bucket] = term;
        }
    }

    /** By how many bits a hash is shifted to be the number of its bucket, in a table of so many terms. */
    private static int shift(int terms) {
        int buckets = Integer.highestOneBit(Math.max(2, terms));
        return Integer.SIZE - Integer.numberOfTrailingZeros(buckets);
    }

    boolean isEmpty() {
        return firsts[0] == firsts[firsts.length - 1];
    }

    /** Whether a term may have a hash; one look-up of memory. */
    boolean mayHave(int hash) {
        return filter.mayHave(hash);
    }

    /** The first term that may have a hash. */
    int first(int hash) {
        return firsts[hash >>> shift];
    }

    /** The number behind the last term that may have a hash. */
    int end(int hash) {
        return firsts[(hash >>> shift) + 1];
    }

    /** Whether a term has a hash. */
    boolean has(int term, int hash) {
        return hashes[term] == hash;
    }
}
