package org.openguidance.validate;

import java.lang.Character.UnicodeScript;

/** Reads one word to its end, with the signs that may stand inside a word but not at its border. */
final class WordReader {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int NO_SIGN = -1;

    private final String text;
    private final int limit;
    private int last;
    /** The letters and digits since the word began or a full stop stood in it. */
    private int piece;

    private int sign;

    WordReader(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Where the word ends whose first letter or digit is here. */
    int end(int start) {
        last = text.codePointAt(start);
        piece = 1;
        sign = NO_SIGN;
        int at = start + Character.charCount(last);
        int end = at;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (!goesOn(codePoint, at)) {
                break;
            }
            at += Character.charCount(codePoint);
            boolean marked = sign == NO_SIGN && TextCharacters.isMark(codePoint);
            end = codePoint == last || marked ? at : end;
        }
        return end;
    }

    /** Whether the word may go on with a character; a letter or digit becomes the last one. */
    private boolean goesOn(int codePoint, int at) {
        if (TextCharacters.isInvisible(codePoint)) {
            return codePoint != ZERO_WIDTH_SPACE || !TextCharacters.isUnspaced(last);
        }
        if (TextCharacters.isMark(codePoint)) {
            return sign == NO_SIGN;
        }
        if (!TextCharacters.isWordCharacter(codePoint)) {
            boolean first = sign == NO_SIGN;
            sign = codePoint;
            return first;
        }
        if (!isSameWord(codePoint, at)) {
            return false;
        }
        piece = sign == '.' ? 1 : piece + 1;
        sign = NO_SIGN;
        last = codePoint;
        return true;
    }

    private boolean isSameWord(int codePoint, int at) {
        return TextCharacters.isUnspaced(last) == TextCharacters.isUnspaced(codePoint)
                && (sign == NO_SIGN || isJoining(codePoint, at))
                && TextEmoji.endOfEmoji(text, at, limit) == at;
    }

    /** Whether the sign before a character stands inside a word. */
    private boolean isJoining(int codePoint, int at) {
        if (TextCharacters.isHyphen(sign) || TextCharacters.isApostrophe(sign) || "_＿·‧׳״".indexOf(sign) >= 0) {
            return true;
        }
        if (Character.isDigit(last) && Character.isDigit(codePoint)) {
            return ".,:/–٫٬．，：".indexOf(sign) >= 0;
        }
        return switch (sign) {
            case '&', '＆' -> Character.isLetter(last) && Character.isLetter(codePoint);
            case '.' -> isAbbreviation(at + Character.charCount(codePoint));
            case '"' ->
                FoldedText.script(last) == UnicodeScript.HEBREW && FoldedText.script(codePoint) == UnicodeScript.HEBREW;
            default -> false;
        };
    }

    /** Full stops stand in {@code e.g}, {@code U.K} and {@code Ph.D}, but not in a slip such as {@code end.Next}. */
    private boolean isAbbreviation(int behind) {
        boolean oneLetterFollows = behind >= limit || !TextCharacters.isWordCharacter(text.codePointAt(behind));
        return piece == 1 || piece == 2 && oneLetterFollows;
    }
}
