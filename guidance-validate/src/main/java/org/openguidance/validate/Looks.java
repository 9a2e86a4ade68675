package org.openguidance.validate;

import java.util.Arrays;

/**
 * What the letters of words that mix scripts look like in one text, and, from text to text, what the letters looked like that
 * were met last. Linear in the length of the text. For one thread.
 */
final class Looks {

    private static final int REMEMBERED = 256;

    private final int[] letters = new int[REMEMBERED];
    private final int[] known = new int[REMEMBERED];
    private int[] looks = {};

    Looks() {
        Arrays.fill(letters, -1);
    }

    /** Makes room for a text of so many units. */
    void clear(int size) {
        if (looks.length < size) {
            looks = new int[size + (size >> 1)];
        }
    }

    /** Finds the looks of a word that mixes scripts; ask in the order of the words. */
    void find(String text, FoldedUnits folded, int from, int to, Offsets offsets) {
        for (int i = from; i < to; i++) {
            int unit = folded.unit(i);
            boolean itself = folded.is(i, FoldedUnits.SAME_CHARACTER | FoldedUnits.MARK);
            looks[i] = itself ? unit : look(text.codePointAt(offsets.next(i)), unit);
        }
    }

    private int look(int letter, int unit) {
        if (letter < 0x80) {
            return unit;
        }
        int slot = letter % REMEMBERED;
        if (letters[slot] != letter) {
            letters[slot] = letter;
            known[slot] = LookAlikes.look(letter, unit);
        }
        return known[slot];
    }

    /** What the letter of a word that mixes scripts looks like. */
    int of(int unit) {
        return looks[unit];
    }
}
