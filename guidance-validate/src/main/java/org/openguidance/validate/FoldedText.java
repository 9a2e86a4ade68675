package org.openguidance.validate;

import java.lang.Character.UnicodeScript;

/**
 * A text in the form in which words are looked for, each unit with its place in the original: characters folded, runs of
 * white space made one space, invisible characters dropped. A character and its marks are one place, so that no find can
 * part them. Immutable.
 */
final class FoldedText {

    /** Part of a word: a letter or digit, or a mark upon one. */
    static final int WORD = 1;
    /** A mark, or what else belongs to the unit before it. */
    static final int MARK = 2;
    /** Of a script that puts no spaces between words. */
    static final int UNSPACED = 4;
    /** A number or trade mark sign beside a word. */
    static final int BESIDE = 8;
    /** Inside an emoji of several characters, not at its start. */
    static final int INSIDE_EMOJI = 16;
    /** White space with a line end in it. */
    static final int LINE_END = 32;
    /** Part of a word that mixes scripts. */
    static final int MIXED = 64;

    private final String text;
    private final int size;
    private final int[] units;
    private final int[] starts;
    private final int[] ends;
    private final byte[] traits;

    FoldedText(String text, int size, int[] units, int[] starts, int[] ends, byte[] traits) {
        this.text = text;
        this.size = size;
        this.units = units;
        this.starts = starts;
        this.ends = ends;
        this.traits = traits;
        markMixedWords();
    }

    static FoldedText of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static FoldedText of(String text, Span place) {
        return new FoldedTextBuilder(text, place).build();
    }

    int size() {
        return size;
    }

    int unit(int index) {
        return units[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The character of the original with which a unit begins, unfolded. */
    int written(int index) {
        return text.codePointAt(starts[index]);
    }

    boolean is(int index, int trait) {
        return (traits[index] & trait) != 0;
    }

    /** Whether a unit belongs to the same character of the original as the one before it. */
    boolean isSameCharacter(int index) {
        return index > 0 && starts[index - 1] == starts[index];
    }

    boolean isSpace(int index) {
        return units[index] == ' ';
    }

    /** The first unit that is no space; the size where there is none. */
    int firstVisible() {
        return size > 0 && isSpace(0) ? 1 : 0;
    }

    /** Where in the original the last unit ends that is no space; negative where there is none. */
    int endOfVisible() {
        int last = size > 0 && isSpace(size - 1) ? size - 2 : size - 1;
        return last < 0 ? -1 : ends[last];
    }

    /** The place in the original of some units. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first unit that begins at or after a place in the original. */
    int unitAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What the letter of a word that mixes scripts looks like; elsewhere the unit itself. */
    int look(int index) {
        return is(index, MIXED) && !isSameCharacter(index)
                ? LookAlikes.look(written(index), units[index])
                : units[index];
    }

    private void markMixedWords() {
        int from = 0;
        while (from < size) {
            int to = endOfWord(from);
            if (to > from && mixesScripts(from, to)) {
                for (int i = from; i < to; i++) {
                    traits[i] |= MIXED;
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The end of the run of letters and digits that goes on here. */
    int endOfWord(int from) {
        int to = from;
        while (to < size && is(to, WORD)) {
            to++;
        }
        return to;
    }

    private boolean mixesScripts(int from, int to) {
        UnicodeScript seen = UnicodeScript.COMMON;
        for (int i = from; i < to; i++) {
            UnicodeScript script = script(units[i]);
            if (script != UnicodeScript.COMMON && seen != UnicodeScript.COMMON && script != seen) {
                return true;
            }
            seen = script == UnicodeScript.COMMON ? seen : script;
        }
        return false;
    }

    /** The script of a letter; what belongs to no one script is common, and the scripts that East Asia mixes are one. */
    static UnicodeScript script(int letter) {
        if (letter < 0x80) {
            return TextCharacters.isAsciiLetter(letter) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
