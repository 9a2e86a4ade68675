package org.openguidance.validate;

/**
 * Folds characters that are not simple: those that disguise words or are common in honest texts by themselves, all others
 * through {@link CharacterFolder}. Linear in the length of the text, and takes no memory for what it does by itself. For one
 * thread.
 */
final class HardCharacters {

    private static final int NOT_HERE = -1;
    private static final int REMEMBERED = 512;

    private final FoldTable table;
    private final HashedText out;
    private final CharacterFolder folder;
    private final Folding folding = new Folding(1 << 8);
    private final int[] pairs = new int[REMEMBERED];
    private final int[] unitsOfPairs = new int[REMEMBERED];
    private final boolean[] emoji = new boolean[REMEMBERED];
    private String text = "";
    private char[] characters = {};
    private int length;

    HardCharacters(FoldTable table, HashedText out) {
        this.table = table;
        this.out = out;
        this.folder = new CharacterFolder(out, 1 << 8);
    }

    /** Turns to a text, whose characters stand in an array besides. */
    void turnTo(String text, char[] characters) {
        this.text = text;
        this.characters = characters;
        this.length = text.length();
        folder.turnTo(text, 0, length);
    }

    /**
     * Folds the character here, with what belongs to it, and tells where the next begins.
     *
     * @param simpleBefore whether the character before it was folded as a simple one
     */
    int fold(boolean simpleBefore, int at) {
        int entry = table.of(characters[at]);
        if (entry >= 0) {
            return simple(entry, at);
        }
        boolean base = simpleBefore && !out.is(out.size() - 1, FoldedUnits.SPACE);
        int next = switch (FoldTable.kind(entry)) {
            case FoldTable.INVISIBLE, FoldTable.JOINER -> base ? marks(at) : at + 1;
            case FoldTable.STYLING, FoldTable.ACCENT -> base ? marks(at) : NOT_HERE;
            case FoldTable.ONE -> one(FoldTable.unit(entry), at, at + 1);
            case FoldTable.SEVERAL -> several(at);
            case FoldTable.HALF -> pair(at);
            default -> NOT_HERE;
        };
        return next >= 0 ? next : slowly(base, at);
    }

    /** Leaves what has proved simple to be folded as such, and passes over what is white behind what is white. */
    private int simple(int entry, int at) {
        return (entry & out.last() & FoldedUnits.SPACE) != 0 ? at + 1 : at;
    }

    /** Folds the marks and invisible characters behind a simple character that is folded already. */
    private int marks(int from) {
        char base = characters[from - 1];
        boolean mayHaveMarks = mayHaveMarks(base);
        int accent = 0;
        int at = from;
        for (; at < length; at++) {
            int entry = table.of(characters[at]);
            int kind = entry >= 0 ? FoldTable.OTHER : FoldTable.kind(entry);
            if (kind == FoldTable.OTHER_MARK
                    || kind == FoldTable.JOINER && mayBeEmoji(base)
                    || kind == FoldTable.HALF && isMarkOrInvisible(at)) {
                return NOT_HERE;
            }
            if (kind < FoldTable.INVISIBLE || kind > FoldTable.ACCENT) {
                break;
            }
            boolean mark = kind >= FoldTable.STYLING;
            boolean kept = kind == FoldTable.ACCENT || mark && !Character.isLetterOrDigit(base);
            if (mark && !mayHaveMarks || kept && accent != 0) {
                return NOT_HERE;
            }
            accent = kept ? entry : accent;
        }
        if (accent != 0) {
            out.add(FoldTable.accent(accent, out.last()) | FoldedUnits.SAME_CHARACTER, from - 1, at);
        }
        return at;
    }

    /** Latin, Cyrillic, Armenian and Hebrew letters and ASCII: none of them becomes a space and a mark. */
    private static boolean mayHaveMarks(char base) {
        return base < 0x80 || (base < 0x370 || base >= 0x400 && base < 0x600) && Character.isLetterOrDigit(base);
    }

    private static boolean mayBeEmoji(int base) {
        return base >= 0xA9 || EmojiCharacters.isKey(base);
    }

    private boolean isMarkOrInvisible(int at) {
        int codePoint = text.codePointAt(at);
        return TextCharacters.isMark(codePoint) || TextCharacters.isInvisible(codePoint);
    }

    /** Whether marks follow, invisible characters before them passed over. */
    private boolean marksFollow(int from) {
        for (int at = from; at < length; at++) {
            int entry = table.of(characters[at]);
            int kind = entry >= 0 ? FoldTable.OTHER : FoldTable.kind(entry);
            if (kind >= FoldTable.STYLING && kind <= FoldTable.OTHER_MARK) {
                return true;
            }
            if (kind == FoldTable.HALF) {
                return isMarkOrInvisible(at);
            }
            if (kind != FoldTable.INVISIBLE && kind != FoldTable.JOINER) {
                return false;
            }
        }
        return false;
    }

    private int one(int unit, int at, int behind) {
        if (marksFollow(behind)) {
            return NOT_HERE;
        }
        out.add(unit, at, behind);
        return behind;
    }

    private int several(int at) {
        if (marksFollow(at + 1)) {
            return NOT_HERE;
        }
        for (int unit : table.units(characters[at])) {
            out.add(unit, at, at + 1);
        }
        return at + 1;
    }

    /** Folds a pair that folds to one unit, unless what follows may make it an emoji with others. */
    private int pair(int at) {
        int slot = slotOfPair(at);
        int unit = slot < 0 ? NOT_HERE : unitsOfPairs[slot];
        int behind = at + 2;
        if (unit < 0) {
            return NOT_HERE;
        }
        if (behind < length) {
            int entry = table.of(characters[behind]);
            boolean clean = entry >= 0 || !emoji[slot] && isPairOfOne(entry, behind);
            if (!clean && (emoji[slot] || marksFollow(behind))) {
                return NOT_HERE;
            }
        }
        out.add(unit, at, behind);
        return behind;
    }

    /** Whether a pair stands here that folds to one unit, and so is no mark. */
    private boolean isPairOfOne(int entry, int at) {
        if (FoldTable.kind(entry) != FoldTable.HALF) {
            return false;
        }
        int slot = slotOfPair(at);
        return slot >= 0 && unitsOfPairs[slot] >= 0;
    }

    /** Where it is remembered what the pair here folds to; negative where no pair is. */
    private int slotOfPair(int at) {
        char high = characters[at];
        if (at + 1 == length || !Character.isSurrogatePair(high, characters[at + 1])) {
            return NOT_HERE;
        }
        int codePoint = Character.toCodePoint(high, characters[at + 1]);
        int slot = codePoint % REMEMBERED;
        if (pairs[slot] != codePoint) {
            unitsOfPairs[slot] = unitOfPair(codePoint);
            emoji[slot] = mayBeginEmoji(codePoint);
            pairs[slot] = codePoint;
        }
        return slot;
    }

    private static boolean mayBeginEmoji(int codePoint) {
        return EmojiCharacters.isFlagLetter(codePoint) || EmojiCharacters.isEmojiWhenAsked(codePoint);
    }

    private int unitOfPair(int codePoint) {
        int[] folded = folding.of(codePoint);
        boolean one = folded.length == 1
                && folded[0] != ' '
                && !TextCharacters.isInvisible(codePoint)
                && !TextCharacters.isMark(codePoint)
                && !TextCharacters.isJamo(folded[0])
                && !EmojiCharacters.isSkinTone(codePoint)
                && !Folding.isBesideWord(codePoint);
        return one ? folded[0] | FoldedUnits.traits(folded[0], 0) : NOT_HERE;
    }

    /** Folds the character here by the general way, together with the one before where that was folded as simple. */
    private int slowly(boolean base, int at) {
        if (base) {
            out.takeBack();
        }
        int next = base ? at - 1 : at;
        do {
            next = folder.fold(next);
        } while (next < length && next < folder.endOfEmoji());
        return next;
    }
}
