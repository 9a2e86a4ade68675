package org.openguidance.validate;

/** A pattern that can be found only where all its pieces are, and is looked for by itself where they are. Thread-safe. */
final class PatternInPieces {

    private final int number;
    private final int[] pieces;
    private final PatternScan whole;

    /**
     * A pattern in pieces.
     *
     * @param number its number
     * @param pieces the numbers of its pieces
     * @param whole what looks for it, and sets the bit of its number
     */
    PatternInPieces(int number, int[] pieces, PatternScan whole) {
        this.number = number;
        this.pieces = pieces.clone();
        this.whole = whole;
    }

    int firstPiece() {
        return pieces[0];
    }

    /** Sets the bit of the pattern if it is found in a text; the bits of pieces have been set. Linear in its length. */
    void scan(String text, long[] found) {
        if ((found[number >>> 6] >>> number & 1) != 0) {
            return;
        }
        for (int piece : pieces) {
            if ((found[piece >>> 6] >>> piece & 1) == 0) {
                return;
            }
        }
        whole.scan(text, found);
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
