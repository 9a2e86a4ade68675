package org.openguidance.validate.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openguidance.validate.Finding;

/**
 * Shows a text with the places marked that findings point at. Places may overlap: the text is cut where any of them begins
 * or ends, and each ends with the numbers of its findings. Linear in the length of the text and the number of places, but for sorting. The text itself is there unchanged; characters that cannot be
 * seen are named before they stand, by the style alone.
 */
final class HtmlText {

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private final String text;
    private final List<Mark> marks;

    /**
     * A place in the text.
     *
     * @param number the number of the finding
     * @param region where it is
     * @param title what a screen reader says of it
     */
    record Mark(int number, Finding.Region region, String title) {}

    HtmlText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = List.copyOf(marks);
    }

    /** Writes it as an element {@code pre}. */
    void write(Html html) {
        // The first line end behind <pre> is no part of the text.
        html.open("pre", "class", "text", "dir", "auto", "tabindex", "0").line();
        TreeMap<Integer, Integer> deeper = new TreeMap<>(Map.of(0, 0, text.length(), 0));
        Map<Integer, List<Mark>> ending = new HashMap<>();
        for (Mark mark : marks) {
            deeper.merge(mark.region().start(), 1, Integer::sum);
            deeper.merge(mark.region().end(), -1, Integer::sum);
            ending.computeIfAbsent(mark.region().end(), end -> new ArrayList<>())
                    .add(mark);
        }
        int from = 0;
        int depth = 0;
        for (Map.Entry<Integer, Integer> cut : deeper.entrySet()) {
            piece(html, from, cut.getKey(), depth > 0);
            ending.getOrDefault(cut.getKey(), List.of()).forEach(mark -> way(html, mark));
            from = cut.getKey();
            depth += cut.getValue();
        }
        html.close("pre").line();
    }

    private void piece(Html html, int start, int end, boolean marked) {
        if (start == end) {
            return;
        }
        if (marked) {
            html.open("mark");
        }
        characters(html, text.substring(start, end));
        if (marked) {
            html.close("mark");
        }
    }

    /** The way to a finding. Its number is put there by the style, so that the text copies as it is. */
    private static void way(Html html, Mark mark) {
        String number = String.valueOf(mark.number());
        html.open(
                        "a",
                        "class",
                        "to",
                        "id",
                        "place-" + number,
                        "href",
                        "#finding-" + number,
                        "data-number",
                        number,
                        "aria-label",
                        mark.title())
                .close("a");
    }

    private static void characters(Html html, String piece) {
        int from = 0;
        for (int at = 0; at < piece.length(); ) {
            int codePoint = piece.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isUnseen(codePoint) && !joinsSigns(piece, at)) {
                html.text(piece.substring(from, at));
                html.element("span", piece.substring(at, next), "class", "unseen", "data-is", name(codePoint));
                from = next;
            }
            at = next;
        }
        html.text(piece.substring(from));
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether it is a joiner inside an emoji, which would fall apart if anything stood before it. */
    private static boolean joinsSigns(String piece, int at) {
        return piece.charAt(at) == ZERO_WIDTH_JOINER && at > 0 && !Character.isLetterOrDigit(piece.codePointBefore(at));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
