package org.openguidance.model;

/**
 * Finds the letters U+1C80 to U+1C88 in a pattern that ignores letter case. RE2/J up to 1.8 never comes to an end when it
 * looks for the other cases of one of them: their capitals have other small letters.
 *
 * <p>Linear in the length of the pattern; thread-safe.
 */
final class OldCyrillic {

    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;
    private static final int HEXADECIMAL = 16;

    private final String pattern;
    private int at;
    private boolean inBrackets;

    private OldCyrillic(String pattern) {
        this.pattern = pattern;
    }

    /** Whether a pattern ignores letter case somewhere and takes in one of the letters somewhere. */
    static boolean isIn(String pattern) {
        return ignoresCase(pattern) && new OldCyrillic(pattern).isFound();
    }

    private static boolean ignoresCase(String pattern) {
        for (int open = pattern.indexOf("(?"); open >= 0; open = pattern.indexOf("(?", open + 2)) {
            for (int flag = open + 2; flag < pattern.length() && isFlag(pattern.charAt(flag)); flag++) {
                if (pattern.charAt(flag) == 'i') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFlag(char c) {
        return "imsU".indexOf(c) >= 0;
    }

    /** Reads letters one by one; between brackets, all that lies between the two sides of a hyphen counts. */
    private boolean isFound() {
        int before = -1;
        while (at < pattern.length()) {
            char sign = pattern.charAt(at);
            if (sign == (inBrackets ? ']' : '[')) {
                inBrackets = !inBrackets;
                before = -1;
                at++;
                continue;
            }
            boolean range = inBrackets && before >= 0 && sign == '-' && at + 1 < pattern.length();
            at += range ? 1 : 0;
            int letter = next();
            int from = range ? before : letter;
            if (from <= LAST && letter >= FIRST) {
                return true;
            }
            before = range ? -1 : letter;
        }
        return false;
    }

    /** The letter here, which may be written as {@code \x{1C80}}; of other escapes the sign after the backslash. */
    private int next() {
        if (pattern.startsWith("\\x{", at)) {
            int close = pattern.indexOf('}', at);
            int code = close < 0 ? -1 : hexadecimal(pattern.substring(at + 3, close));
            if (code >= 0) {
                at = close + 1;
                return code;
            }
        }
        at += pattern.charAt(at) == '\\' && at + 1 < pattern.length() ? 1 : 0;
        int letter = pattern.codePointAt(at);
        at += Character.charCount(letter);
        return letter;
    }

    private static int hexadecimal(String digits) {
        try {
            return Integer.parseInt(digits, HEXADECIMAL);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
