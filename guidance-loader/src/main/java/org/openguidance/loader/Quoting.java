package org.openguidance.loader;

import org.openguidance.model.diagnostic.Printable;

/** Writes texts between quotation marks, and shows lines as they should have been written. */
final class Quoting {

    private static final String GENERAL = "put the whole text between quotation marks";

    private Quoting() {}

    /** The text between double quotation marks, or single ones where it holds double ones or backslashes. */
    static String quote(String text) {
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return plain ? '"' + text + '"' : singly(text);
    }

    /** The text between single quotation marks. */
    static String singly(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /**
     * A hint that shows a line with a part of it replaced: {@code write it as: - "#ad"}.
     *
     * @param line a line of the file
     * @param from where the part begins, in UTF-16 units from 0
     * @param to where it ends
     */
    static String hint(String line, int from, int to, String replacement) {
        return hint(line.substring(0, from) + replacement + line.substring(to));
    }

    /** A hint that shows a line as it should be. */
    static String hint(String corrected) {
        String shown = corrected.strip();
        return shown.codePointCount(0, shown.length()) > Printable.EXCERPT_LIMIT
                ? GENERAL
                : "write it as: " + Printable.escape(shown);
    }

    /** A hint for a text that stands on several lines. */
    static String general() {
        return GENERAL;
    }
}
