package org.openguidance.loader;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * The characters that may not be in a text: control characters but tabs and line ends, half surrogate pairs,
 * noncharacters, and a byte order mark anywhere but at the start of a file.
 */
final class Controls {

    private Controls() {}

    /** The first place in a text that holds one. */
    static OptionalInt firstIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isForbidden(text, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The first place in a line of the file that holds one; the sign for a lost character counts as well. */
    static OptionalInt firstInFile(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (isForbiddenInFile(line, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    static boolean isForbiddenInFile(String line, int at) {
        return line.charAt(at) == '\uFFFD' || isForbidden(line, at);
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (c >= 0x20 && c < 0x7F) {
            return false;
        }
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (Character.isSurrogate(c)) {
            return isHalf(text, at) || isNoncharacter(text.codePointAt(at));
        }
        return c <= 0x9F || c == '\uFEFF' || isNoncharacter(c);
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }

    /** What it is, in words: {@code a backspace (U+0008)}. */
    static String name(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String number = "U+" + "0".repeat(4 - digits.length()) + digits;
        return switch (c) {
            case '\0' -> "a null character (" + number + ")";
            case '\u0007' -> "a bell (" + number + ")";
            case '\b' -> "a backspace (" + number + ")";
            case '\u000B' -> "a vertical tab (" + number + ")";
            case '\f' -> "a form feed (" + number + ")";
            case '\u001B' -> "an escape character (" + number + ")";
            case '\u007F' -> "a delete character (" + number + ")";
            case '\u0085' -> "a 'next line' character (" + number + ")";
            case '\uFEFF' -> "a byte order mark (" + number + ")";
            case '\uFFFD' -> "the sign for a lost character (" + number + ")";
            default ->
                Character.isSurrogate(c) ? "half of a character (" + number + ")" : "the control character " + number;
        };
    }
}
