package org.openguidance.validate;

import java.util.Arrays;
import java.util.List;

/**
 * Tries terms at the places of one text. A term that begins or ends with a letter or digit begins or ends a word there. A hyphen,
 * an apostrophe and {@code _} are borders of words; so are a footnote number and a trade mark sign, and any place beside a letter
 * of a script that puts no spaces between words. Straight behind {@code #} and {@code @} no such term begins. No find parts a
 * character, such as …, nor one from its marks, nor an emoji.
 *
 * <p>A try is linear in the length of the term, and in that of the words for which its stars stand.
 */
final class TermMatch {

    private static final int NOWHERE = -1;

    private final FoldedUnits text;
    private int[] endsOfWords = {};
    private boolean byLookAlike;

    /**
     * Looks in a text for terms in which no star stands for a word.
     *
     * @param text the folded text
     */
    TermMatch(FoldedUnits text) {
        this.text = text;
    }

    /**
     * Looks in a text.
     *
     * @param text the folded text
     * @param words the words of the text, for terms in which a star stands for one
     */
    TermMatch(FoldedText text, List<Span> words) {
        this.text = text;
        this.endsOfWords = words.isEmpty() ? endsOfWords : endsOfWords(text, words);
    }

    /** Where the term ends that begins at a unit at which one can begin, exclusive; negative where it does not. */
    int end(Term term, int start) {
        return end(term.units(), term.length(), start);
    }

    /** Where the term of some units ends that begins at a unit at which one can begin, exclusive; negative where it does not. */
    int end(int[] units, int length, int start) {
        byLookAlike = false;
        int at = start;
        for (int i = 0; i < length && at >= 0; i++) {
            at = switch (units[i]) {
                case Term.ANY_WORD -> endOfAnyWord(at);
                case Term.REST -> endOfRest(at);
                default -> at < text.size() && isSame(units[i], at) ? at + 1 : NOWHERE;
            };
        }
        return at < 0 ? NOWHERE : endIfComplete(units[length - 1] < 0, at);
    }

    /** Whether the term found last was found only by letters of another script. */
    boolean byLookAlike() {
        return byLookAlike;
    }

    private boolean isSame(int unit, int at) {
        if (text.unit(at) == unit) {
            return true;
        }
        if (!text.is(at, FoldedUnits.MIXED)) {
            return false;
        }
        int look = text.look(at);
        boolean alike = look == Term.look(unit) || look == Term.capitalLook(unit);
        byLookAlike |= alike;
        return alike;
    }

    /** Whether a term can begin with the unit here. */
    boolean canBegin(int start) {
        if (text.is(start, FoldedUnits.INSIDE_EMOJI) || text.isSameCharacter(start)) {
            return false;
        }
        int unit = text.unit(start);
        if (text.is(start, FoldedUnits.MARK) || start == 0 || !TextCharacters.isLetterOrDigit(unit)) {
            return !text.is(start, FoldedUnits.MARK) || TextCharacters.isMark(unit);
        }
        int before = text.unit(start - 1);
        return before != '#' && before != '@' && isBorder(start);
    }

    /** Whether a word begins here that a star can stand for. */
    boolean beginsAnyWord(int start) {
        return endOfAnyWord(start) > start;
    }

    /** Whether no word goes on from the unit before a place to the unit behind it. */
    private boolean isBorder(int at) {
        if (text.is(at, FoldedUnits.MARK) || text.isSameCharacter(at)) {
            return false;
        }
        boolean wordOnBothSides = text.is(at - 1, FoldedUnits.WORD) && text.is(at, FoldedUnits.WORD);
        return !wordOnBothSides || eitherIs(at, FoldedUnits.BESIDE) || eitherIs(at, FoldedUnits.UNSPACED);
    }

    private boolean eitherIs(int at, int trait) {
        return text.is(at - 1, trait) || text.is(at, trait);
    }

    /** The end of a term where nothing that follows belongs to its last character, which a star may be; else negative. */
    int endIfComplete(boolean starred, int end) {
        int at = end;
        while (at < text.size() && text.is(at, FoldedUnits.INSIDE_EMOJI) && EmojiCharacters.isSkinTone(text.unit(at))) {
            at++;
        }
        if (at == text.size()) {
            return at;
        }
        boolean open = text.is(at, FoldedUnits.MARK) || text.is(at, FoldedUnits.INSIDE_EMOJI) || !isBorder(at);
        return text.isSameCharacter(at) || open && !starred ? NOWHERE : at;
    }

    /** The rest of a word, vowel signs on its beginning included; accents would make it another beginning. */
    private int endOfRest(int from) {
        if (from == text.size()) {
            return from;
        }
        if (text.is(from, FoldedUnits.MARK) && TextCharacters.isAccent(text.unit(from))) {
            return NOWHERE;
        }
        int at = from;
        while (at < text.size()
                && text.is(at, FoldedUnits.WORD)
                && (at == from || !isBorder(at))
                && !isApart(from, at)) {
            at++;
        }
        return at;
    }

    /** Whether the rest of a word does not reach a unit since one of the two is beside words or of an unspaced script. */
    private boolean isApart(int from, int at) {
        return at == from && from > 0 && text.is(from - 1, FoldedUnits.WORD) && isBorder(at);
    }

    private int endOfAnyWord(int from) {
        return from < endsOfWords.length ? endsOfWords[from] : NOWHERE;
    }

    /** For each unit that begins a word, the unit at which the word ends. */
    private static int[] endsOfWords(FoldedText text, List<Span> words) {
        int[] ends = new int[text.size()];
        Arrays.fill(ends, NOWHERE);
        for (Span word : words) {
            int first = text.unitAt(word.start());
            if (first < ends.length && text.start(first) == word.start()) {
                ends[first] = text.unitAt(word.end());
            }
        }
        return ends;
    }
}
