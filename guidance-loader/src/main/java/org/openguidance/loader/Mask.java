package org.openguidance.loader;

/**
 * Hides characters from the YAML parser: each that would mean something to it, but is only a letter to an author, is
 * replaced by a stand-in of the same width and put back when the text has been read.
 *
 * <p>This is how {@code Which grade?} stays a text between brackets, and how {@code @x} or {@code *word*} can be reported
 * with the whole text and its place, instead of stopping the parser. The stand-ins are noncharacters of Unicode
 * (U+FDD0 to U+FDEF), which no text holds; a file with one is refused.
 */
final class Mask {

    /** Stands for something that could not be read. */
    static final char DAMAGE = '\uFDEE';

    /** Stands for a backslash that is no part of the text: YAML knows {@code \/}, but the parser does not. */
    static final char ERASED = '\uFDED';

    /** Stands for a character that may not be in a text, which has been reported. */
    static final char BAD = '\uFDEF';

    private static final char FIRST = '\uFDD0';
    private static final String HIDDEN = "?@`%&*!|>#:\"'[]{},-\\\u0085\u2028\u2029";

    /** What is always hidden: these never have to mean anything in a pack, wherever they stand. */
    private static final String ALWAYS = "?@`%*\u0085\u2028\u2029";

    private static final int ASCII = 128;

    /** Of the characters of ASCII those that have to be looked at. */
    private static final boolean[] CAN_BE_HIDDEN = canBeHidden();

    private Mask() {}

    private static boolean[] canBeHidden() {
        boolean[] can = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            can[c] = c < ' ' || c == 0x7F || (ALWAYS + "&!|>").indexOf(c) >= 0;
        }
        return can;
    }

    /** The stand-in for a character, or the character itself if it has none. */
    static char hide(char c) {
        int index = HIDDEN.indexOf(c);
        return index < 0 ? c : (char) (FIRST + index);
    }

    /** The text with all that can be hidden hidden, so that it is one plain text to the parser. */
    static String hideAll(String text) {
        StringBuilder hidden = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            hidden.setCharAt(at, hide(text.charAt(at)));
        }
        return hidden.toString();
    }

    /** A line as the author typed it, each character in its column. */
    static String restore(String line) {
        return restore(line, false);
    }

    /** A text that was read, as the author meant it. */
    static String restoreText(String text) {
        return restore(text, true);
    }

    private static String restore(String text, boolean erase) {
        int at = firstStandIn(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder restored = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!erase || c != ERASED) {
                restored.append(restore(c));
            }
        }
        return restored.toString();
    }

    /** The character that stands in a place. */
    static char restore(char c) {
        if (c < FIRST || c > BAD) {
            return c;
        }
        if (c == ERASED) {
            return '\\';
        }
        int index = c - FIRST;
        return index < HIDDEN.length() ? HIDDEN.charAt(index) : '\uFFFD';
    }

    /** Whether the text holds something that was reported as unreadable. */
    static boolean isDamaged(String text) {
        return text.indexOf(DAMAGE) >= 0 || text.indexOf(BAD) >= 0;
    }

    private static int firstStandIn(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) < FIRST || text.charAt(at) > BAD)) {
            at++;
        }
        return at;
    }

    /** A line of the file as the parser should see it at first. */
    static String line(String line) {
        StringBuilder masked = new StringBuilder(0);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            char seen = standIn(line, at, c);
            if (seen != c) {
                if (masked.isEmpty()) {
                    masked.append(line);
                }
                masked.setCharAt(at, seen);
            }
        }
        return masked.isEmpty() ? line : masked.toString();
    }

    private static char standIn(String line, int at, char c) {
        if (c < ASCII && !CAN_BE_HIDDEN[c]) {
            return c;
        }
        if (ALWAYS.indexOf(c) >= 0) {
            return hide(c);
        }
        return switch (c) {
            case '&' -> Properties.isAnchor(line, at) ? c : hide(c);
            case '!' -> Properties.isTag(line, at) ? c : hide(c);
            case '|', '>' -> Properties.isBlockHeader(line, at) ? c : hide(c);
            default -> Controls.isForbiddenInFile(line, at) ? BAD : c;
        };
    }
}
