package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds emoji, each as a reader sees it: a family, a flag, a keycap or a hand with a skin tone is one. Letters of flags pair
 * up two by two; one that is left over is one by itself. Digits, and signs such as © and ™, are emoji only where a selector
 * asks for it. Linear in the length of the text.
 */
final class TextEmoji {

    private static final int JOINER = 0x200D;
    private static final int AS_TEXT = 0xFE0E;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;
    private static final int LONGEST_REGION = 6;

    private final String text;
    private final int end;

    private TextEmoji(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Span> in(String text, Span place) {
        List<Span> found = new ArrayList<>();
        int at = place.start();
        while (at < place.end()) {
            int end = endOfEmoji(text, at, place.end());
            if (end > at) {
                found.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found;
    }

    /** Where the emoji that begins here ends; the same place where none begins. */
    static int endOfEmoji(String text, int start, int end) {
        int codePoint = text.codePointAt(start);
        if (codePoint < 0xA9 && !EmojiCharacters.isKey(codePoint)) {
            return start;
        }
        return new TextEmoji(text, end).end(start);
    }

    private int end(int start) {
        int first = text.codePointAt(start);
        int behind = start + Character.charCount(first);
        if (EmojiCharacters.isKey(first)) {
            int cap = at(behind) == AS_EMOJI ? behind + 1 : behind;
            return at(cap) == KEYCAP ? cap + 1 : start;
        }
        if (EmojiCharacters.isFlagLetter(first)) {
            return EmojiCharacters.isFlagLetter(at(behind)) ? behind + 2 : behind;
        }
        int alone = endOfElement(start);
        return alone == start ? start : endOfJoined(alone);
    }

    /** One emoji without joiners: with its selector, skin tone or tags. */
    private int endOfElement(int start) {
        int first = at(start);
        int behind = start + Character.charCount(first);
        int next = at(behind);
        if (next == AS_EMOJI && EmojiCharacters.isEmojiWhenAsked(first)) {
            return at(behind + 1) == KEYCAP ? behind + 2 : behind + 1;
        }
        if (next == AS_TEXT || !EmojiCharacters.isEmojiAlone(first)) {
            return start;
        }
        if (EmojiCharacters.isSkinTone(next) && !EmojiCharacters.isSkinTone(first)) {
            return behind + 2;
        }
        return first == BLACK_FLAG ? endOfTags(behind) : behind;
    }

    /** The name of a region in tags, such as that of Wales: up to six letters and digits, and the tag that closes it. */
    private int endOfTags(int start) {
        int at = start;
        while (isTagLetter(at(at)) && at < start + 2 * LONGEST_REGION) {
            at += 2;
        }
        return at > start && at(at) == LAST_TAG ? at + 2 : start;
    }

    private static boolean isTagLetter(int codePoint) {
        return codePoint >= 0xE0061 && codePoint <= 0xE007A || codePoint >= 0xE0030 && codePoint <= 0xE0039;
    }

    private int endOfJoined(int endOfFirst) {
        int end = endOfFirst;
        while (at(end) == JOINER && EmojiCharacters.isJoinable(at(end + 1))) {
            int next = end + 1;
            int endOfNext = endOfElement(next);
            end = endOfNext > next ? endOfNext : next + Character.charCount(at(next));
        }
        return end;
    }

    /** The code point at a place, or -1 behind the end. */
    private int at(int place) {
        return place < end ? text.codePointAt(place) : -1;
    }
}
