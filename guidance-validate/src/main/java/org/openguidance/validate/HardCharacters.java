package org.openguidance.validate;

/**
 * Tells what becomes of characters that are not simple where they stand: of those that disguise words or are common in honest
 * texts it gives the unit, all others it folds through {@link CharacterFolder}. Takes no memory for what it does by itself. For
 * one thread.
 */
final class HardCharacters {

    /** In place of a unit: nothing is folded. */
    static final int SKIPPED = -1;
    /** In place of a unit: nobody knows yet, see {@link #slowly}. */
    static final int SLOW = -2;

    private static final char STYLED_LETTERS = '\uD835';
    private static final char CAPITAL_I_WITH_DOT = '\u0130';

    private final FoldTable table;
    private final HashedText out;
    private final CharacterFolder folder;
    private char[] characters = {};
    private int length;

    HardCharacters(FoldTable table, HashedText out) {
        this.table = table;
        this.out = out;
        this.folder = new CharacterFolder(out, 1 << 8);
    }

    /** Turns to a text, whose characters stand in an array besides. */
    void turnTo(String text, char[] characters) {
        this.characters = characters;
        this.length = text.length();
        folder.turnTo(text, 0, length);
    }

    /**
     * What a hard character folds to that may be seen: a unit, {@link #SKIPPED} or {@link #SLOW}.
     *
     * @param entry its entry in the table
     * @param at where it stands
     * @param before the unit before it
     * @param base where the character stands that was folded last if this one may belong to it; else negative
     */
    int unit(int entry, int at, int before, int base) {
        return switch (FoldTable.kind(entry)) {
            case FoldTable.HALF -> pair(at);
            case FoldTable.ONE -> FoldTable.unit(entry);
            case FoldTable.STYLING, FoldTable.ACCENT -> mark(entry, before, base);
            case FoldTable.JOINER -> base < 0 || !mayBeEmoji(characters[base]) ? SKIPPED : SLOW;
            default -> SLOW;
        };
    }

    private int mark(int entry, int before, int base) {
        if (base < 0) {
            return FoldTable.accent(entry, before);
        }
        if ((before & FoldedUnits.SAME_CHARACTER) != 0 || !takesMark(characters[base], before)) {
            return SLOW;
        }
        boolean dropped = FoldTable.kind(entry) == FoldTable.STYLING && (before & FoldedUnits.WORD) != 0;
        return dropped ? SKIPPED : FoldTable.accent(entry, before) | FoldedUnits.SAME_CHARACTER;
    }

    private static boolean mayBeEmoji(char base) {
        return base >= 0xA9 && base != STYLED_LETTERS || EmojiCharacters.isKey(base);
    }

    /**
     * Whether a mark changes nothing about the unit of the character before it, but that a unit follows where it is kept: so with
     * ASCII, styled ASCII, and Latin, Cyrillic, Armenian and Hebrew letters, none of which becomes a space and a mark.
     */
    private static boolean takesMark(char base, int unit) {
        if (base < 0x80) {
            return true;
        }
        if (base == STYLED_LETTERS) {
            return (unit & FoldedUnits.CODE_POINT) < 0x80;
        }
        return (base < 0x370 || base >= 0x400 && base < 0x600)
                && Character.isLetterOrDigit(base)
                && base != CAPITAL_I_WITH_DOT;
    }

    /** The unit of the pair of which the first half stands here; slow where it has to be folded with others. */
    private int pair(int at) {
        char high = characters[at];
        if (at + 1 == length || !Character.isSurrogatePair(high, characters[at + 1])) {
            return SLOW;
        }
        int entry = table.ofPair(high, characters[at + 1]);
        if (entry >= 0) {
            return entry;
        }
        boolean alone =
                FoldTable.kind(entry) == FoldTable.EMOJI && (at + 2 == length || table.of(characters[at + 2]) >= 0);
        return alone ? FoldTable.unit(entry) : SLOW;
    }

    /**
     * Folds a character by the general way, and tells where the next begins.
     *
     * @param at where it stands
     * @param base where the character stands that was folded last if this one may belong to it, to be folded again; else negative
     */
    int slowly(int at, int base) {
        int next = at;
        if (base >= 0) {
            out.takeBack();
            next = base;
        }
        do {
            next = folder.fold(next);
        } while (next < length && next < folder.endOfEmoji());
        return next;
    }
}
