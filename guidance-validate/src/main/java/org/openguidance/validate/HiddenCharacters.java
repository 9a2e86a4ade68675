package org.openguidance.validate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that cannot be seen, or that turn the direction of text, where they have no honest work to do. Honest are
 * joiners and selectors inside an emoji, the tags of a flag, joiners behind letters of Arabic and Indian scripts, zero-width
 * spaces beside letters of scripts without spaces, selectors behind signs and Chinese characters, single direction marks where
 * a script from right to left is written, if not inside a word of another, blank Braille cells among Braille, and a byte order mark at the start of the whole text.
 * Neighbours are reported as one place. Linear in the length of the text.
 */
final class HiddenCharacters {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int NOTHING = -1;

    private final String text;
    private final Span place;
    private final boolean rightToLeft;
    private final boolean braille;

    private HiddenCharacters(String text, Span place) {
        this.text = text;
        this.place = place;
        String seen = text.substring(place.start(), place.end());
        this.rightToLeft = seen.codePoints().anyMatch(HiddenCharacters::isRightToLeft);
        this.braille = seen.codePoints().anyMatch(codePoint -> codePoint > 0x2800 && codePoint <= 0x28FF);
    }

    static List<Span> in(String text, Span place) {
        HiddenCharacters hidden = new HiddenCharacters(text, place);
        List<Span> found = new ArrayList<>();
        int start = NOTHING;
        int at = place.start();
        while (at < place.end()) {
            int emoji = TextEmoji.endOfEmoji(text, at, place.end());
            boolean hides = emoji == at && hidden.isHidden(at);
            if (!hides && start >= 0) {
                found.add(new Span(start, at));
            }
            start = !hides ? NOTHING : start < 0 ? at : start;
            at = emoji > at ? emoji : at + Character.charCount(text.codePointAt(at));
        }
        if (start >= 0) {
            found.add(new Span(start, place.end()));
        }
        return found;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return Character.isLetter(codePoint)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isLeftToRight(int codePoint) {
        return codePoint != NOTHING
                && Character.isLetter(codePoint)
                && Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private boolean isHidden(int at) {
        int codePoint = text.codePointAt(at);
        if (codePoint == 0x2800) {
            return !braille;
        }
        boolean control = codePoint >= 0x1C && codePoint <= 0x1F;
        return control || TextCharacters.isInvisible(codePoint) && !isHonest(codePoint, at);
    }

    private boolean isHonest(int codePoint, int at) {
        int before = at > place.start() ? text.codePointBefore(at) : NOTHING;
        int behind = at + Character.charCount(codePoint);
        int after = behind < place.end() ? text.codePointAt(behind) : NOTHING;
        return switch (codePoint) {
            case 0x200C, 0x200D -> isJoined(before);
            case 0x200E, 0x200F, 0x61C -> rightToLeft && !(isLeftToRight(before) && isLeftToRight(after));
            case ZERO_WIDTH_SPACE -> isSouthEastAsian(before) || isSouthEastAsian(after);
            case BYTE_ORDER_MARK -> at == 0;
            case 0x115F, 0x1160 -> TextCharacters.isJamo(before) || TextCharacters.isJamo(after);
            default -> isHonestSelector(codePoint, before);
        };
    }

    private static boolean isHonestSelector(int codePoint, int before) {
        if (before == NOTHING) {
            return false;
        }
        if (codePoint >= 0x180B && codePoint <= 0x180F) {
            return UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
        }
        return TextCharacters.isVariationSelector(codePoint) && takesSelector(before);
    }

    private static boolean takesSelector(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION -> true;
            default ->
                switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, MONGOLIAN, MYANMAR, PHAGS_PA -> true;
                    default -> false;
                };
        };
    }

    private static boolean isJoined(int before) {
        if (before == NOTHING || !TextCharacters.isVisible(before)) {
            return false;
        }
        return switch (UnicodeScript.of(before)) {
            case ARABIC,
                    SYRIAC,
                    NKO,
                    MONGOLIAN,
                    MANDAIC,
                    DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    KHMER,
                    MYANMAR,
                    TIBETAN -> true;
            case INHERITED -> TextCharacters.isMark(before) && before >= 0x64B && before <= 0x655;
            default -> false;
        };
    }

    private static boolean isSouthEastAsian(int codePoint) {
        return codePoint != NOTHING
                && switch (UnicodeScript.of(codePoint)) {
                    case THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET, JAVANESE -> true;
                    default -> false;
                };
    }
}
