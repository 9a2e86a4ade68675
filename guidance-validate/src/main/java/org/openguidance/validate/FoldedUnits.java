package org.openguidance.validate;

import java.lang.Character.UnicodeScript;

/**
 * The units of a folded text: each is a code point with its traits, packed into one number. Whoever fills them says when they
 * may change; each question takes constant time, and marking the words that mix scripts is linear.
 */
abstract class FoldedUnits {

    /** Part of a word: a letter or digit, or a mark upon one. */
    static final int WORD = 1 << 21;
    /** A mark, or what else belongs to the unit before it. */
    static final int MARK = 1 << 22;
    /** Of a script that puts no spaces between words. */
    static final int UNSPACED = 1 << 23;
    /** A number or trade mark sign beside a word. */
    static final int BESIDE = 1 << 24;
    /** Inside an emoji of several characters, not at its start. */
    static final int INSIDE_EMOJI = 1 << 25;
    /** White space with a line end in it. */
    static final int LINE_END = 1 << 26;
    /** Part of a word that mixes scripts. */
    static final int MIXED = 1 << 27;
    /** Of the same character of the original as the unit before it. */
    static final int SAME_CHARACTER = 1 << 28;
    /** White space. */
    static final int SPACE = 1 << 29;
    /** A letter of another script than the Latin one. */
    static final int FOREIGN = 1 << 30;

    /** The code point of a unit, without its traits. */
    static final int CODE_POINT = (1 << 21) - 1;

    int[] packed;
    int size;

    FoldedUnits(int[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /** The scripts of the characters up to the Arabic ones, since to ask for a script takes long; known at first need. */
    private static final class CommonScripts {

        private static final UnicodeScript[] BY_CHARACTER = new UnicodeScript[0x800];

        static {
            for (int i = 0; i < BY_CHARACTER.length; i++) {
                BY_CHARACTER[i] = oneOfEastAsia(UnicodeScript.of(i));
            }
        }
    }

    final int size() {
        return size;
    }

    final int unit(int index) {
        return packed[index] & CODE_POINT;
    }

    final boolean is(int index, int trait) {
        return (packed[index] & trait) != 0;
    }

    /** Whether a unit belongs to the same character of the original as the one before it. */
    final boolean isSameCharacter(int index) {
        return is(index, SAME_CHARACTER);
    }

    final boolean isSpace(int index) {
        return unit(index) == ' ';
    }

    /** What the letter of a word that mixes scripts looks like; elsewhere the unit itself. */
    abstract int look(int index);

    /** The traits of a folded unit that it has by itself or by the unit before it, packed; 0 where none is before it. */
    static int traits(int unit, int before) {
        if (unit < 0x80) {
            return TextCharacters.isWordCharacter(unit) ? WORD : unit == ' ' ? SPACE : 0;
        }
        if (TextCharacters.isMark(unit)) {
            return MARK | before & (WORD | UNSPACED) | foreign(unit);
        }
        if (!TextCharacters.isLetterOrDigit(unit)) {
            return 0;
        }
        boolean syllable = TextCharacters.isLaterJamo(unit) && TextCharacters.isJamo(before & CODE_POINT);
        int joined = syllable ? MARK : 0;
        return WORD | joined | (TextCharacters.isUnspaced(unit) ? UNSPACED : 0) | foreign(unit);
    }

    private static int foreign(int letter) {
        UnicodeScript script = script(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON ? 0 : FOREIGN;
    }

    /** The end of the run of letters and digits that goes on here. */
    final int endOfWord(int from) {
        int to = from;
        while (to < size && is(to, WORD)) {
            to++;
        }
        return to;
    }

    /** Marks the words that mix scripts, and tells whether there are any. */
    final boolean markMixedWords() {
        boolean any = false;
        int from = 0;
        while (from < size) {
            int to = endOfWord(from);
            any |= hasForeign(from, to) && markIfMixed(from, to);
            from = Math.max(to, from + 1);
        }
        return any;
    }

    /** Marks a word with letters of another script than the Latin one if it mixes scripts, and tells whether it does. */
    final boolean markIfMixed(int from, int to) {
        if (!mixesScripts(from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            packed[i] |= MIXED;
        }
        return true;
    }

    private boolean mixesScripts(int from, int to) {
        UnicodeScript seen = UnicodeScript.COMMON;
        for (int i = from; i < to; i++) {
            UnicodeScript script = script(unit(i));
            if (script != UnicodeScript.COMMON && script != seen) {
                if (seen != UnicodeScript.COMMON) {
                    return true;
                }
                seen = script;
            }
        }
        return false;
    }

    private boolean hasForeign(int from, int to) {
        int traits = 0;
        for (int i = from; i < to; i++) {
            traits |= packed[i];
        }
        return (traits & FOREIGN) != 0;
    }

    /** The script of a letter; what belongs to no one script is common, and the scripts that East Asia mixes are one. */
    static UnicodeScript script(int letter) {
        return letter < 0x800 ? CommonScripts.BY_CHARACTER[letter] : oneOfEastAsia(UnicodeScript.of(letter));
    }

    private static UnicodeScript oneOfEastAsia(UnicodeScript script) {
        return switch (script) {
            case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
