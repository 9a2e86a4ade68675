package org.openguidance.validate;

import java.util.Optional;

/**
 * One thing in a subject that a rule points at: a fact, and where it is a text, the place in it.
 *
 * @param fact the fact, or the field of an entry, such as {@code images[0].alt-text}
 * @param region the place in the text; none where the whole fact is meant
 * @param message what was found there, a sentence without its full stop
 */
public record Finding(String fact, Optional<Region> region, String message) {

    /**
     * A place in a text.
     *
     * @param start the offset of its first character, in UTF-16 code units of the original text
     * @param end the offset after its last character
     * @param line its line, from 1; lines end with LF, CRLF or CR
     * @param column its column, from 1, in UTF-16 code units
     * @param excerpt the text between the offsets, as it was given
     */
    public record Region(int start, int end, int line, int column, String excerpt) {}

    /** The fact as people count: {@code images[0].alt-text} reads {@code images 1, alt-text}. */
    public static String readable(String fact) {
        StringBuilder read = new StringBuilder();
        int at = 0;
        for (int open = fact.indexOf('['); open >= 0; open = fact.indexOf('[', at)) {
            int close = fact.indexOf(']', open);
            int index = Integer.parseInt(fact, open + 1, close, 10);
            read.append(fact, at, open).append(' ').append(index + 1);
            at = close + 1;
        }
        return read.append(fact.substring(at)).toString().replace(".", ", ");
    }

    /** The text that is marked, where a place is. */
    public Optional<String> excerpt() {
        return region.map(Region::excerpt);
    }
}
