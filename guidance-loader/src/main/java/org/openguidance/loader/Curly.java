package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Finds texts that an author put between curly quotation marks, as word processors write them. YAML takes these for part
 * of the text, and a comma between them still splits a list.
 */
final class Curly {

    private static final String OPENING = "\u201C\u2018\u201E\u201A";
    private static final String CLOSING = "\u201D\u2019";
    private static final String EITHER = "\u201C\u2018";

    private Curly() {}

    /** Whether the whole text stands between an opening and its closing mark; {@code “Yes” or “No”} does not. */
    static boolean wraps(String text) {
        if (text.length() < 2 || !opens(text)) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (!closes(first, last) && !(last == '"' && isDouble(first)) && !(last == '\'' && !isDouble(first))) {
            return false;
        }
        return !closesAndOpensInside(text, first);
    }

    private static boolean closesAndOpensInside(String text, char first) {
        int closing = -1;
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            if (closes(first, c) && closing < 0) {
                closing = at;
            } else if (closing >= 0 && (c == first || OPENING.indexOf(c) >= 0 && isDouble(c) == isDouble(first))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isDouble(char c) {
        return c == '\u201C' || c == '\u201E' || c == '\u201D';
    }

    private static boolean closes(char opening, char c) {
        boolean low = opening == '\u201E' || opening == '\u201A';
        return isDouble(opening) == isDouble(c) && (CLOSING.indexOf(c) >= 0 || low && EITHER.indexOf(c) >= 0);
    }

    /** The text between the marks. */
    static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** The fault of a text that {@link #wraps}. */
    static Diagnostic fault(MendedLines lines, YamlEvent event, String text) {
        return Diagnostic.of(
                        DiagnosticCode.CURLY_QUOTES,
                        lines.place(event.start()),
                        "the text " + Words.quoted(text) + " stands between curly quotation marks, which YAML takes for"
                                + " part of it")
                .withHint(hint(lines, event.start(), event.end(), inside(text)));
    }

    private static String hint(MendedLines lines, Spot start, Spot end, String text) {
        if (start.line() != end.line()) {
            return "use straight quotation marks";
        }
        String line = Mask.restore(lines.line(start.line()));
        return Quoting.hint(line, start.column(), end.column(), Quoting.quote(text));
    }

    /** The fault of a text in a list between brackets that its comma has cut in spite of curly quotation marks. */
    static Optional<Diagnostic> across(MendedLines lines, Part.Group list, int at) {
        List<Part> parts = list.parts();
        Optional<YamlEvent> first = plain(parts.get(at));
        if (!list.isFlow() || first.isEmpty() || !opens(first.get().text())) {
            return Optional.empty();
        }
        char opening = first.get().text().charAt(0);
        if (indexOfClosing(first.get().text(), opening) >= 0) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder(Mask.restore(first.get().text()));
        for (int next = at + 1; next < parts.size(); next++) {
            Optional<YamlEvent> part = plain(parts.get(next));
            if (part.isEmpty() || opens(part.get().text())) {
                return Optional.empty();
            }
            String text = part.get().text();
            joined.append(", ").append(Mask.restore(text));
            if (indexOfClosing(text, opening) == text.length() - 1) {
                return Optional.of(fault(
                        lines,
                        new YamlEvent(
                                YamlEvent.Kind.TEXT,
                                "",
                                Node.Style.PLAIN,
                                false,
                                first.get().start(),
                                part.get().end()),
                        joined.toString()));
            }
        }
        return Optional.empty();
    }

    private static int indexOfClosing(String text, char opening) {
        for (int at = text.length() - 1; at > 0; at--) {
            if (closes(opening, text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<YamlEvent> plain(Part part) {
        boolean plain = part instanceof Part.Leaf leaf
                && leaf.event().style() == Node.Style.PLAIN
                && !leaf.event().isEmptyText();
        return plain ? Optional.of(((Part.Leaf) part).event()) : Optional.empty();
    }
}
