package org.openguidance.validate;

import java.util.Arrays;

/** What the scan of one text found: a bit for each thing that it looks for. Used by one check at a time. */
final class Found {

    /** For how long a text room is kept for the next check, in characters. */
    static final int KEPT = 100_000;

    /** Room for the scan. */
    final TermScan room;

    private final long[] terms;
    private final long[] patterns;
    private boolean scanned;
    private int length;

    /** For so many lists of words, and for patterns whose bits take so many numbers. */
    Found(int terms, int patternLongs, TermScan room) {
        this.terms = new long[TermIndex.words(terms)];
        this.patterns = new long[patternLongs];
        this.room = room;
    }

    /** Whether the text of this check has been scanned. */
    boolean isScanned() {
        return scanned;
    }

    /** Begins the scan of a text of so many characters. */
    void begin(int newLength) {
        length = newLength;
        Arrays.fill(terms, 0);
        Arrays.fill(patterns, 0);
        scanned = true;
    }

    /** Whether the text was so long that the room for its scan is not worth keeping. */
    boolean isOversized() {
        return length > KEPT;
    }

    /** Makes it ready for the next check. */
    void forget() {
        scanned = false;
    }

    /** Whether something was found. */
    boolean has(ScanBit bit) {
        return TermIndex.has(bit.pattern() ? patterns : terms, bit.index());
    }

    /** A bit for each list of words. */
    long[] terms() {
        return terms;
    }

    /** A bit for each pattern. */
    long[] patterns() {
        return patterns;
    }
}
