package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes texts apart into lines and paragraphs. Lines end with LF, CRLF or CR and with nothing else; what ends the last line
 * begins no further one. Paragraphs are parted by lines in which nothing can be seen. Linear in the length of the text.
 */
final class TextLines {

    private TextLines() {}

    /** The lines of a place, without what ends them; empty ones included. */
    static List<Span> lines(String text, Span place) {
        List<Span> lines = new ArrayList<>();
        int start = place.start();
        while (start < place.end()) {
            int end = endOfLine(text, start, place.end());
            lines.add(new Span(start, end));
            start = behindLineEnd(text, end, place.end());
        }
        return lines;
    }

    /** The paragraphs of a place: each from its first line to its last. */
    static List<Span> paragraphs(String text, Span place) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines(text, place)) {
            boolean blank = isBlank(text, line);
            if (blank && start >= 0) {
                paragraphs.add(new Span(start, end));
            }
            start = blank ? -1 : start >= 0 ? start : line.start();
            end = line.end();
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return paragraphs;
    }

    static boolean isBlank(String text, Span place) {
        for (int at = place.start(); at < place.end(); ) {
            int codePoint = text.codePointAt(at);
            if (TextCharacters.isVisible(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /** Where each line of a whole text begins, for telling lines by binary search. */
    static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = endOfLine(text, 0, text.length()); at < text.length(); at = endOfLine(text, at, text.length())) {
            at = behindLineEnd(text, at, text.length());
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    static boolean isLineEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    private static int endOfLine(String text, int start, int limit) {
        int at = start;
        while (at < limit && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindLineEnd(String text, int at, int limit) {
        boolean pair = at + 1 < limit && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(limit, at + (pair ? 2 : 1));
    }
}
