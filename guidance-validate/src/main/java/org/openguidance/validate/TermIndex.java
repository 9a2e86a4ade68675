package org.openguidance.validate;

import java.util.List;

/**
 * Tells which of many lists of words have a word or phrase in a text, in one pass over it. For each list it says what its
 * {@link TermSearch} would, which then finds the places. Immutable and thread-safe.
 *
 * <p>Each term is looked up by one stretch of it, its anchor, the rarest it has. A scan folds the text ({@link HashedText}),
 * walks over its words, asks a filter whether the word, or it and the word before, may be an anchor, and holds the few terms
 * that remain against the text, exactly as {@link TermSearch} does ({@link TermMatch}). The cost is linear in the length of the
 * text, whatever the number of terms; of an ordinary text no memory is taken.
 */
final class TermIndex {

    final List<TermSearch> searches;
    final TermPool pool;
    final TermHash hash;
    final TermTable words;
    final TermTable pairs;
    final TermTable beginnings;
    final TermTable signs;
    final TermCrowds crowds;
    final TermBeginnings lengths;
    final long[] withoutAnchor;
    final long[] foreign;
    final FoldTable table;

    private TermIndex(List<TermSearch> searches, FoldTable table) {
        this.table = table;
        TermIndexBuilder builder = new TermIndexBuilder(searches);
        this.searches = List.copyOf(searches);
        this.pool = builder.pool;
        this.hash = new TermHash(builder.longest());
        this.words = builder.table(TermAnchor.Kind.WORD);
        this.pairs = builder.table(TermAnchor.Kind.PAIR);
        this.beginnings = builder.table(TermAnchor.Kind.BEGINNING);
        this.signs = builder.table(TermAnchor.Kind.SIGNS);
        this.crowds = builder.crowds;
        this.lengths = builder.beginnings;
        this.withoutAnchor = builder.withoutAnchor;
        this.foreign = builder.foreign;
    }

    /** An index of the terms of some lists. The cost is linear in their text. */
    static TermIndex of(List<TermSearch> searches) {
        return of(searches, new FoldTable());
    }

    /** An index that shares the table by which texts are folded with others. */
    static TermIndex of(List<TermSearch> searches, FoldTable table) {
        return new TermIndex(searches, table);
    }

    /** How many words of 64 bits a bit for each list takes. */
    static int words(int lists) {
        return (lists + Long.SIZE - 1) / Long.SIZE;
    }

    static void set(long[] bits, int index) {
        bits[index / Long.SIZE] |= 1L << index;
    }

    static boolean has(long[] bits, int index) {
        return (bits[index / Long.SIZE] & 1L << index) != 0;
    }

    /** Room for scans, for one thread. */
    TermScan newScan() {
        return new TermScan(this);
    }

    /**
     * Adds the lists of which a term stands in a text.
     *
     * @param text the text
     * @param found a bit for each list, at least {@link #words} of them; bits that are set stay set
     * @param room room from {@link #newScan}, used by no one else meanwhile
     */
    void scan(String text, long[] found, TermScan room) {
        room.over(text, found);
    }
}
