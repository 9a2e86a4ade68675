package org.openguidance.validate;

import java.lang.Character.UnicodeScript;

/** What kind of character a code point is, to a reader. */
final class TextCharacters {

    /** The blank cell of Braille: a symbol that shows nothing. */
    private static final int BRAILLE_BLANK = 0x2800;

    private static final int NEXT_LINE = 0x85;
    private static final int ARABIC_STRETCH = 0x640;
    private static final int LONG_VOWEL = 0x30FC;

    private TextCharacters() {}

    /** White space of any kind, line ends and the blank cell of Braille included. */
    static boolean isWhite(int codePoint) {
        return codePoint == ' '
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == NEXT_LINE
                || codePoint == BRAILLE_BLANK;
    }

    /** A character that shows nothing and takes no room: controls, formats, joiners, selectors, fillers. */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' && !isWhite(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != NEXT_LINE;
            case Character.FORMAT -> !isVisibleFormat(codePoint);
            default -> isIgnorable(codePoint);
        };
    }

    /** Signs of Arabic, Syriac and Kaithi that stand before digits: formats by name, but they show. */
    private static boolean isVisibleFormat(int codePoint) {
        return codePoint >= 0x600 && codePoint <= 0x605
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }

    /** What Unicode calls ignorable by default beyond the formats; places kept for more of it included. */
    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint == 0x2065
                || codePoint == 0x3164
                || isVariationSelector(codePoint)
                || codePoint == 0xFFA0
                || codePoint >= 0xFFF0 && codePoint <= 0xFFF8
                || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** The letters of tags, with which flags of regions are spelled. */
    static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }

    /** Whether a reader sees something. */
    static boolean isVisible(int codePoint) {
        return !isWhite(codePoint) && !isInvisible(codePoint);
    }

    /** A mark that belongs to the character before it: an accent, a vowel sign, an enclosing ring. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !isInvisible(codePoint);
            default -> false;
        };
    }

    /** A mark that alters the letter before it, as accents do; no vowel sign, which follows a letter. */
    static boolean isAccent(int codePoint) {
        return isMark(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.INHERITED || isLaterJamo(codePoint);
    }

    /** The vowel or the final consonant of a Korean syllable. */
    static boolean isLaterJamo(int codePoint) {
        return codePoint >= 0x1161 && codePoint <= 0x11FF || codePoint >= 0xD7B0 && codePoint <= 0xD7FB;
    }

    /** A part of a Korean syllable. */
    static boolean isJamo(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x11FF
                || codePoint >= 0xA960 && codePoint <= 0xA97C
                || isLaterJamo(codePoint);
    }

    /** Lines through, over and under a letter, and rings around it: a style, no accent. */
    static boolean isStyling(int mark) {
        return mark == 0x305
                || mark == 0x332
                || mark == 0x333
                || mark >= 0x335 && mark <= 0x338
                || mark >= 0x20DD && mark <= 0x20E0
                || mark >= 0x20E2 && mark <= 0x20E4;
    }

    /** The stroke that lengthens an Arabic word and says nothing. */
    static boolean isStretch(int codePoint) {
        return codePoint == ARABIC_STRETCH;
    }

    static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER;
    }

    static boolean isAsciiLetter(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
    }

    /** Whether a word can begin with it: letters, digits, other numbers, and styled letters. */
    static boolean isWordCharacter(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiLetter(codePoint) || codePoint >= '0' && codePoint <= '9';
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> !isInvisible(codePoint) && !isApostrophe(codePoint);
            case Character.OTHER_SYMBOL -> isRingedLetter(codePoint);
            default -> false;
        };
    }

    /** Letters of the Latin alphabet in rings and boxes, which Unicode counts among the symbols. */
    private static boolean isRingedLetter(int codePoint) {
        return codePoint >= 0x24B6 && codePoint <= 0x24E9 || codePoint >= 0x1F130 && codePoint <= 0x1F189;
    }

    /** A letter of a script that puts no spaces between words, so that nothing shows where a word ends. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0xE00) {
            return false;
        }
        if (codePoint == LONG_VOWEL) {
            return true;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN,
                    HIRAGANA,
                    KATAKANA,
                    BOPOMOFO,
                    THAI,
                    LAO,
                    KHMER,
                    MYANMAR,
                    TAI_LE,
                    NEW_TAI_LUE,
                    TAI_THAM,
                    TAI_VIET -> true;
            default -> false;
        };
    }

    /** The apostrophe in each of the shapes in which it is typed. */
    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '`', 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2C8, 0x384, 0x55A, 0x1FBD, 0x1FBF -> true;
            case 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xA78C, 0xFF07, 0xFF40 -> true;
            default -> false;
        };
    }

    /** The hyphen in each of its shapes, dashes left out. */
    static boolean isHyphen(int codePoint) {
        return switch (codePoint) {
            case '-', 0x58A, 0x2010, 0x2011, 0x2043, 0x2D7, 0xFE63, 0xFF0D -> true;
            default -> false;
        };
    }

    /** A hyphen or a dash of any length, the minus sign included. */
    static boolean isDash(int codePoint) {
        return isHyphen(codePoint)
                || codePoint >= 0x2012 && codePoint <= 0x2015
                || codePoint == 0x2212
                || codePoint == 0xFE58
                || codePoint == 0x2E3A
                || codePoint == 0x2E3B;
    }

    /** A double quotation mark of the shapes that stand for the straight one. */
    static boolean isDoubleQuote(int codePoint) {
        return switch (codePoint) {
            case '"', 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0xFF02 -> true;
            default -> false;
        };
    }
}
