package org.openguidance.validate;

/**
 * Counts what readers take for characters, after Unicode's standard annex 29 (extended grapheme clusters), consonants joined
 * by a virama included. Linear in the length of the text.
 */
final class TextGraphemes {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private static final CodePointRanges PREPENDED = CodePointRanges.parse(
            "600-605 6DD 70F 890-891 8E2 D4E 110BD 110CD 111C2-111C3 1193F 11941 11A3A 11A84-11A89 11D46 11F02");
    /** Marks that take room but do not belong to the letter before them in this count. */
    private static final CodePointRanges APART = CodePointRanges.parse(
            "102B-102C 1038 1062-1064 1067-106D 1083 1087-108C 108F 109A-109C 1A61 1A63-1A64 AA7B AA7D"
                    + " 11720-11721");

    private static final CodePointRanges JOINING_VIRAMA = CodePointRanges.parse("94D 9CD ACD B4D C4D D4D");

    private TextGraphemes() {}

    static int count(String text, Span place) {
        int count = 0;
        for (int at = place.start(); at < place.end(); count++) {
            at = endOfGrapheme(text, at, place.end());
        }
        return count;
    }

    /** Where the grapheme that begins at a place ends. */
    static int endOfGrapheme(String text, int start, int limit) {
        int at = start;
        int previous = text.codePointAt(at);
        boolean pictured = EmojiCharacters.isJoinable(previous);
        boolean paired = false;
        boolean virama = false;
        at += Character.charCount(previous);
        while (at < limit) {
            int next = text.codePointAt(at);
            boolean flag = EmojiCharacters.isFlagLetter(previous) && EmojiCharacters.isFlagLetter(next) && !paired;
            boolean joined = pictured && previous == JOINER && EmojiCharacters.isJoinable(next);
            boolean conjunct = virama && isIndicConsonant(next);
            if (!flag && !joined && !conjunct && isBoundary(previous, next)) {
                return at;
            }
            paired |= flag;
            pictured = EmojiCharacters.isJoinable(next) || pictured && isExtending(next);
            virama = JOINING_VIRAMA.contains(next) || virama && isExtending(next);
            previous = next;
            at += Character.charCount(next);
        }
        return limit;
    }

    private static boolean isBoundary(int previous, int next) {
        if (previous == '\r' && next == '\n') {
            return false;
        }
        if (isBreaking(previous) || isBreaking(next)) {
            return true;
        }
        return !isExtending(next) && !isSpacing(next) && !isKoreanPair(previous, next) && !PREPENDED.contains(previous);
    }

    /** Controls and line ends stand alone. */
    private static boolean isBreaking(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                codePoint != JOINER
                        && codePoint != NON_JOINER
                        && !TextCharacters.isTag(codePoint)
                        && !PREPENDED.contains(codePoint);
            default -> false;
        };
    }

    private static boolean isExtending(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.MODIFIER_SYMBOL -> EmojiCharacters.isSkinTone(codePoint);
            default ->
                codePoint == JOINER
                        || codePoint == NON_JOINER
                        || codePoint == 0xFF9E
                        || codePoint == 0xFF9F
                        || TextCharacters.isTag(codePoint);
        };
    }

    private static boolean isSpacing(int codePoint) {
        return codePoint == 0xE33
                || codePoint == 0xEB3
                || codePoint >= 0x900
                        && Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                        && !APART.contains(codePoint);
    }

    /** A consonant after a virama: a letter of the scripts whose viramas join. */
    private static boolean isIndicConsonant(int codePoint) {
        return codePoint >= 0x915 && codePoint <= 0xD7F && Character.getType(codePoint) == Character.OTHER_LETTER;
    }

    private static boolean isKoreanPair(int previous, int next) {
        boolean lead = previous >= 0x1100 && previous <= 0x115F || previous >= 0xA960 && previous <= 0xA97C;
        boolean syllable = next >= 0xAC00 && next <= 0xD7A3;
        boolean nextVowel = next >= 0x1160 && next <= 0x11A7 || next >= 0xD7B0 && next <= 0xD7C6;
        boolean nextFinal = next >= 0x11A8 && next <= 0x11FF || next >= 0xD7CB && next <= 0xD7FB;
        if (lead) {
            boolean nextLead = next >= 0x1100 && next <= 0x115F || next >= 0xA960 && next <= 0xA97C;
            return nextLead || nextVowel || syllable;
        }
        boolean open = previous >= 0x1160 && previous <= 0x11A7 || previous >= 0xD7B0 && previous <= 0xD7C6;
        boolean closed = previous >= 0x11A8 && previous <= 0x11FF || previous >= 0xD7CB && previous <= 0xD7FB;
        if (previous >= 0xAC00 && previous <= 0xD7A3) {
            return nextFinal || (previous - 0xAC00) % 28 == 0 && nextVowel;
        }
        return open && (nextVowel || nextFinal) || closed && nextFinal;
    }
}
