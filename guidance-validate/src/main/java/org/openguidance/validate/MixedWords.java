package org.openguidance.validate;

import java.util.Arrays;

/**
 * The words of a text that mix scripts, and what their letters look like; and, from text to text, what the letters looked like
 * that were met last. Words that are parted only beside letters of scripts without spaces are looked at together, as a run.
 * Linear in the length of the text. For one thread.
 */
final class MixedWords {

    private static final int REMEMBERED = 256;
    /** How many units are looked at together for the letters of other scripts. */
    private static final int TOGETHER = 256;

    private static final int FOREIGN_SHIFT = Integer.numberOfTrailingZeros(FoldedUnits.FOREIGN);
    private static final int WORD_TO_FOREIGN = FOREIGN_SHIFT - Integer.numberOfTrailingZeros(FoldedUnits.WORD);

    private final HashedText folded;
    private final int[] letters = new int[REMEMBERED];
    private final int[] known = new int[REMEMBERED];
    private final int[] foreign = new int[TOGETHER];
    private int[] looks = {};
    /** Where the first word of each run begins, among the bounds. */
    private int[] firsts = {};

    private int count;

    MixedWords(HashedText folded) {
        this.folded = folded;
        Arrays.fill(letters, -1);
    }

    /** Forgets the words of the text before. */
    void clear() {
        count = 0;
    }

    /** Finds and marks them all, and finds what they look like. */
    void find(char[] characters, int length) {
        int word = 0;
        int behind = 0;
        for (int from = 0; from < folded.size(); from += TOGETHER) {
            int many = findForeign(from, Math.min(folded.size(), from + TOGETHER));
            for (int i = 0; i < many; i++) {
                if (foreign[i] >= behind) {
                    word = findAround(wordOf(foreign[i], word), characters, length);
                    behind = folded.bounds()[word + 1];
                }
            }
        }
    }

    /** Finds where letters of other scripts begin that stand in a row. */
    private int findForeign(int from, int to) {
        int[] packed = folded.packed;
        int many = 0;
        int before = 0;
        for (int i = from; i < to; i++) {
            int unit = packed[i] & packed[i] << WORD_TO_FOREIGN;
            foreign[many] = i;
            many += (unit & ~before) >>> FOREIGN_SHIFT & 1;
            before = unit;
        }
        return many;
    }

    /** The first word that ends behind a unit, among those from one on. */
    private int wordOf(int unit, int from) {
        int[] bounds = folded.bounds();
        int last = folded.boundCount() - 2;
        int word = from;
        while (word < last && bounds[word + 1] <= unit) {
            word += 2;
        }
        return word;
    }

    /** Takes down the run of a word if it mixes scripts, and tells which is the last word of it. */
    private int findAround(int word, char[] characters, int length) {
        int first = startOfRun(word);
        int end = endOfRun(first);
        int from = folded.bounds()[first];
        int to = folded.bounds()[end - 1];
        if (folded.markIfMixed(from, to)) {
            findLooks(characters, length, from, to);
            if (count == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * count + 16);
            }
            firsts[count++] = first;
        }
        return end - 2;
    }

    private int startOfRun(int word) {
        int[] bounds = folded.bounds();
        int first = word;
        while (first > 0 && bounds[first - 1] == bounds[first]) {
            first -= 2;
        }
        return first;
    }

    /** Where the words of a run end that begins with a word, among the bounds. */
    int endOfRun(int first) {
        int[] bounds = folded.bounds();
        int end = first + 2;
        while (end < folded.boundCount() && bounds[end - 1] == bounds[end]) {
            end += 2;
        }
        return end;
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return count == 0;
    }

    /** How many runs of words mix scripts. */
    int count() {
        return count;
    }

    /** Where the first word of a run begins, among the bounds. */
    int first(int run) {
        return firsts[run];
    }

    private void findLooks(char[] characters, int length, int from, int to) {
        if (looks.length < to) {
            looks = Arrays.copyOf(looks, folded.size() + (folded.size() >> 1));
        }
        int[] packed = folded.packed;
        int[] looks = this.looks;
        for (int i = from; i < to; i++) {
            int unit = packed[i] & FoldedUnits.CODE_POINT;
            boolean itself = unit < 0x80 || (packed[i] & (FoldedUnits.SAME_CHARACTER | FoldedUnits.MARK)) != 0;
            looks[i] = itself ? unit : look(Character.codePointAt(characters, folded.start(i), length), unit);
        }
    }

    /** What a letter beyond ASCII looks like; those that fold to ASCII look like what they fold to. */
    private int look(int letter, int unit) {
        int slot = letter % REMEMBERED;
        if (letters[slot] != letter) {
            letters[slot] = letter;
            known[slot] = LookAlikes.look(letter, unit);
        }
        return known[slot];
    }

    /** Hashes all beginnings of a run, as it looks. */
    void hash(int run, int[] hashes) {
        int from = folded.bounds()[firsts[run]];
        int to = folded.bounds()[endOfRun(firsts[run]) - 1];
        int hash = 0;
        hashes[from] = 0;
        for (int i = from; i < to; i++) {
            hash = hash * TermHash.BASE + looks[i];
            hashes[i + 1] = hash;
        }
    }

    /** What the letter of a word that mixes scripts looks like. */
    int look(int unit) {
        return looks[unit];
    }
}
