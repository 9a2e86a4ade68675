package org.openguidance.validate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells what a character folds to. A <em>simple</em> one folds to one unit whatever stands around it; its entry is the unit with
 * its traits. All others are <em>hard</em>, and negative: their entry tells their kind. Filled 128 characters at a time when
 * one of them is first asked for, so that texts in ASCII need nothing but ASCII; a look-up takes constant time.
 *
 * <p>256 KB, and what the characters take that fold to several units, and 4 KB for each first half of a pair that is met. Thread-safe: threads may fill the same entry, and all
 * write the same number into it.
 */
final class FoldTable {

    /** Not known yet, or to be folded by {@link CharacterFolder}. */
    static final int OTHER = 0;
    /** Invisible, and never part of an emoji. */
    static final int INVISIBLE = 1;
    /** Invisible, and part of some emoji: the joiner and the selectors of text and emoji. */
    static final int JOINER = 2;
    /** A mark that is a style: none behind a letter or digit, elsewhere as an accent. */
    static final int STYLING = 3;
    /** A mark that folds to the one in its entry. */
    static final int ACCENT = 4;
    /** Any other mark. */
    static final int OTHER_MARK = 5;
    /** Folds to the unit of its entry, but for words to end beside it. */
    static final int ONE = 6;
    /** Folds to several units, see {@link #units}. */
    static final int SEVERAL = 7;
    /** Half of a pair. */
    static final int HALF = 8;
    /** A pair that folds to the unit of its entry unless what follows makes it an emoji with others. */
    static final int EMOJI = 9;

    /** The sign of hard entries. */
    static final int HARD = Integer.MIN_VALUE;

    private static final int KIND_SHIFT = 27;
    private static final int TRAITS = FoldedUnits.WORD | FoldedUnits.UNSPACED | FoldedUnits.BESIDE;
    /** In the entry of a mark: of another script than the Latin one. */
    private static final int FOREIGN_ACCENT = FoldedUnits.BESIDE;

    private static final int DOT_ABOVE = 0x307;
    private static final int KEYCAP = 0x20E3;
    /** The one letter of scripts without spaces that belongs to several scripts. */
    private static final int LONG_VOWEL = 0x30FC;

    private static final int PAGE = 128;
    /** How many pairs begin with the same half. */
    private static final int PAIRS = 1024;
    /** In place of an entry of a pair. */
    private static final int NOT_KNOWN = 0;

    private final int[] entries = new int[Character.MAX_VALUE + 1];
    private final boolean[] known = new boolean[entries.length / PAGE];
    private final AtomicReferenceArray<int[][]> several = new AtomicReferenceArray<>(known.length);
    private final int[][] pairs = new int[PAIRS][];

    FoldTable() {
        Arrays.fill(entries, HARD);
        fill(0);
    }

    /** For each character its entry, as far as it is known; hard where it is not. Do not change it. */
    int[] entries() {
        return entries;
    }

    /** The entry of a character, worked out now if it is not known yet. */
    int of(char character) {
        learns(character);
        return entries[character];
    }

    /** Works out the entry of a character if it is not known yet, and tells whether it was not. */
    boolean learns(char character) {
        int page = character / PAGE;
        boolean learns = !known[page];
        if (learns) {
            fill(page);
        }
        return learns;
    }

    /**
     * The entry of a pair: simple, {@link #EMOJI} or {@link #OTHER}, as those of characters are. Constant time.
     *
     * @param high its first half
     * @param low its second half
     */
    int ofPair(char high, char low) {
        int[] page = pairs[high - Character.MIN_HIGH_SURROGATE];
        if (page == null) {
            page = new int[PAIRS];
            pairs[high - Character.MIN_HIGH_SURROGATE] = page;
        }
        int entry = page[low - Character.MIN_LOW_SURROGATE];
        if (entry == NOT_KNOWN) {
            entry = pairEntry(Character.toCodePoint(high, low));
            page[low - Character.MIN_LOW_SURROGATE] = entry;
        }
        return entry;
    }

    private static int pairEntry(int codePoint) {
        int[] folded = new Folding(1).of(codePoint);
        boolean one = folded.length == 1
                && folded[0] != ' '
                && !TextCharacters.isInvisible(codePoint)
                && !TextCharacters.isMark(codePoint)
                && !TextCharacters.isJamo(folded[0])
                && !EmojiCharacters.isSkinTone(codePoint)
                && !Folding.isBesideWord(codePoint);
        if (!one) {
            return hard(OTHER, 0);
        }
        int unit = folded[0] | FoldedUnits.traits(folded[0], 0);
        boolean emoji = EmojiCharacters.isFlagLetter(codePoint) || EmojiCharacters.isEmojiWhenAsked(codePoint);
        return emoji ? hard(EMOJI, unit) : unit;
    }

    /** The kind of a hard entry. */
    static int kind(int entry) {
        return entry >>> KIND_SHIFT & 0xF;
    }

    /** The unit of a hard entry, with its traits. */
    static int unit(int entry) {
        int unit = entry & (FoldedUnits.CODE_POINT | TRAITS);
        boolean foreign = (unit & FoldedUnits.UNSPACED) != 0 && (unit & FoldedUnits.CODE_POINT) != LONG_VOWEL;
        return foreign ? unit | FoldedUnits.FOREIGN : unit;
    }

    /** The unit of an accent or a style, with the traits that it has behind another unit. */
    static int accent(int entry, int before) {
        int foreign = (entry & FOREIGN_ACCENT) != 0 ? FoldedUnits.FOREIGN : 0;
        int carried = before & (FoldedUnits.WORD | FoldedUnits.UNSPACED);
        return entry & FoldedUnits.CODE_POINT | FoldedUnits.MARK | carried | foreign;
    }

    /** What a character folds to whose kind is {@link #SEVERAL}, with traits. Do not change it. */
    int[] units(char character) {
        int[][] page = several.get(character / PAGE);
        if (page == null) {
            page = fill(character / PAGE);
        }
        return page[character % PAGE];
    }

    private int[][] fill(int page) {
        Folding folding = new Folding(PAGE);
        int[][] units = new int[PAGE][];
        int[] filled = new int[PAGE];
        for (int i = 0; i < PAGE; i++) {
            int character = page * PAGE + i;
            int[] folded = folding.of(character);
            filled[i] = entry(character, folded);
            units[i] = kind(filled[i]) == SEVERAL ? withTraits(folded) : new int[0];
        }
        several.set(page, units);
        System.arraycopy(filled, 0, entries, page * PAGE, PAGE);
        known[page] = true;
        return units;
    }

    private static int[] withTraits(int[] folded) {
        int[] units = new int[folded.length];
        int before = 0;
        for (int i = 0; i < folded.length; i++) {
            before = folded[i] | FoldedUnits.traits(folded[i], before);
            units[i] = i == 0 ? before : before | FoldedUnits.SAME_CHARACTER;
        }
        return units;
    }

    private static int entry(int character, int[] folded) {
        if (TextCharacters.isWhite(character)) {
            return ' ' | FoldedUnits.SPACE;
        }
        if (TextCharacters.isInvisible(character)) {
            boolean joiner = character == 0x200D || character == 0xFE0E || character == 0xFE0F;
            return hard(joiner ? JOINER : INVISIBLE, 0);
        }
        if (TextCharacters.isMark(character)) {
            return markEntry(character, folded);
        }
        if (Character.isSurrogate((char) character)) {
            return hard(HALF, 0);
        }
        return TextCharacters.isStretch(character) ? hard(OTHER, 0) : visibleEntry(character, folded);
    }

    private static int markEntry(int mark, int[] folded) {
        boolean one = folded.length == 1 && TextCharacters.isMark(folded[0]) && mark != DOT_ABOVE;
        if (!one || mark == KEYCAP) {
            return hard(OTHER_MARK, 0);
        }
        int foreign = (FoldedUnits.traits(folded[0], 0) & FoldedUnits.FOREIGN) != 0 ? FOREIGN_ACCENT : 0;
        return hard(TextCharacters.isStyling(mark) ? STYLING : ACCENT, folded[0] | foreign);
    }

    private static int visibleEntry(int character, int[] folded) {
        int first = folded.length == 0 ? 0 : folded[0] | FoldedUnits.traits(folded[0], 0);
        boolean odd = folded.length == 0
                || hasSpace(folded)
                || (first & FoldedUnits.MARK) != 0
                || TextCharacters.isLaterJamo(folded[0]);
        boolean beside = Folding.isBesideWord(character);
        if (odd || (beside || folded.length > 1) && EmojiCharacters.isEmojiWhenAsked(character)) {
            return hard(OTHER, 0);
        }
        if (folded.length > 1) {
            return beside ? hard(OTHER, 0) : hard(SEVERAL, 0);
        }
        if (!beside && (first & FoldedUnits.UNSPACED) == 0) {
            return first;
        }
        boolean emoji = EmojiCharacters.isEmojiWhenAsked(character);
        return emoji ? hard(OTHER, 0) : hard(ONE, first | (beside ? FoldedUnits.BESIDE : 0));
    }

    private static boolean hasSpace(int[] folded) {
        for (int unit : folded) {
            if (unit == ' ') {
                return true;
            }
        }
        return false;
    }

    private static int hard(int kind, int unit) {
        return HARD | kind << KIND_SHIFT | unit & (FoldedUnits.CODE_POINT | TRAITS);
    }
}
