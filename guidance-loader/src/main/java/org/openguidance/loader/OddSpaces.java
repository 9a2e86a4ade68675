package org.openguidance.loader;

import java.util.Locale;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Finds spaces that look like the one of the keyboard and are another character, where they have to be that one: before a
 * line's words, after a dash, after a key's colon. They come with text that is copied from web pages and Word.
 */
final class OddSpaces {

    private OddSpaces() {}

    /** Whether this is a space other than the usual one. */
    static boolean isOdd(char c) {
        return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR || c == '\u200B';
    }

    /** The column of the first such space in a line; -1 without one. */
    static int find(String line) {
        int at = 0;
        boolean dash = true;
        while (at < line.length() && (isSpace(line.charAt(at)) || dash && line.charAt(at) == '-')) {
            if (isOdd(line.charAt(at))) {
                return at;
            }
            dash = line.charAt(at) != '-';
            at++;
        }
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || "-_.".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        boolean after = at + 1 < line.length() && line.charAt(at) == ':' && isOdd(line.charAt(at + 1));
        return after ? at + 1 : -1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isOdd(c);
    }

    /** Reports the odd space of a line, and puts usual ones for all of them; returns the line. */
    static int mend(Stumble stumble, int number) {
        MendedLines lines = stumble.lines();
        int first = find(lines.line(number));
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, first),
                "this space is not the one of the keyboard but "
                        + name(lines.line(number).charAt(first)) + ", which YAML takes for a letter",
                "type the space again");
        StringBuilder mended = new StringBuilder(lines.line(number));
        for (int at = find(mended.toString()); at >= 0; at = find(mended.toString())) {
            mended.setCharAt(at, ' ');
        }
        lines.replace(number, mended.toString());
        return number;
    }

    /** The name of such a space. */
    static String name(char c) {
        String number = "U+" + Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
        return c == '\u00A0' ? "a space that keeps words together (" + number + ")" : "the character " + number;
    }
}
