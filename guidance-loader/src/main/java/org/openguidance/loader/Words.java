package org.openguidance.loader;

import org.openguidance.model.diagnostic.Printable;

/** Puts numbers and names into sentences. */
final class Words {

    private Words() {}

    /** The number with a comma between thousands: {@code 1,048,576}. */
    static String number(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** The text as it stands in a line of a file, escaped and cut for a message. */
    static String plain(String text) {
        return Printable.excerpt(text);
    }

    /** The text between single quotation marks, escaped and cut for a message. */
    static String quoted(String text) {
        return "'" + Printable.excerpt(text) + "'";
    }
}
