package org.openguidance.validate;

import java.util.Arrays;

/**
 * Tells what a character folds to that folds to one unit whatever stands around it. All others are <em>hard</em>: those that
 * fold to several units, marks and invisible characters, halves of pairs, Korean letters, scripts without spaces, numbers beside
 * a word. Filled 256 characters at a time when one of them is first asked for; a look-up takes constant time.
 *
 * <p>256 KB. Thread-safe: threads may fill the same entry, and all write the same number into it.
 */
final class FoldTable {

    /** A character that is hard, or not known yet. */
    static final int HARD = Integer.MIN_VALUE;

    private static final int PAGE = 256;

    private final int[] entries = new int[Character.MAX_VALUE + 1];
    private final boolean[] known = new boolean[entries.length / PAGE];

    FoldTable() {
        Arrays.fill(entries, HARD);
        fill(0);
    }

    /** For each character its unit with its traits, or {@link #HARD}. Do not change it. */
    int[] entries() {
        return entries;
    }

    /** The entry of a character, worked out now if it is not known yet. */
    int of(char character) {
        int page = character / PAGE;
        if (!known[page]) {
            fill(page);
        }
        return entries[character];
    }

    private void fill(int page) {
        Folding folding = new Folding(PAGE);
        for (int i = page * PAGE; i < (page + 1) * PAGE; i++) {
            entries[i] = entry(i, folding);
        }
        known[page] = true;
    }

    private static int entry(int character, Folding folding) {
        if (TextCharacters.isWhite(character)) {
            return ' ' | FoldedUnits.SPACE;
        }
        if (TextCharacters.isInvisible(character)
                || TextCharacters.isStretch(character)
                || TextCharacters.isMark(character)
                || Character.isSurrogate((char) character)
                || Folding.isBesideWord(character)) {
            return HARD;
        }
        int[] folded = folding.of(character);
        if (folded.length != 1 || folded[0] == ' ' || TextCharacters.isJamo(folded[0])) {
            return HARD;
        }
        int traits = FoldedUnits.traits(folded[0], 0);
        return (traits & (FoldedUnits.MARK | FoldedUnits.UNSPACED)) != 0 ? HARD : folded[0] | traits;
    }
}
