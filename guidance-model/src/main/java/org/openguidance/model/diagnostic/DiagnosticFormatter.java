package org.openguidance.model.diagnostic;

import java.util.Optional;

/**
 * Writes diagnostics for people: in one line, or with the line of the file and a caret below the place.
 *
 * <p>What comes from the file is escaped, so that no control character of it reaches a terminal.
 */
public final class DiagnosticFormatter {

    private static final int MARGIN = 10;

    private DiagnosticFormatter() {}

    /** {@code guidance.yaml:14:7: error G104: unknown key 'sevrity' in rule 'no-phone'}. */
    public static String oneLine(Diagnostic diagnostic) {
        String place = diagnostic.location().isKnown()
                ? Printable.escape(diagnostic.location().toString()) + ": "
                : "";
        return place + diagnostic.severity().label() + " " + diagnostic.code().id() + ": " + diagnostic.message();
    }

    /**
     * The one line, then the line of the file with a caret below the place and the hint beside it:
     *
     * <pre>
     * guidance.yaml:14:7: error G104: unknown key 'sevrity' in rule 'no-phone'
     *      14 |       sevrity: error
     *         |       ^ did you mean 'severity'?
     * </pre>
     */
    public static String withSource(Diagnostic diagnostic) {
        String first = oneLine(diagnostic);
        Optional<String> line = diagnostic.sourceLine();
        if (line.isEmpty() || diagnostic.location().line() == 0) {
            return first
                    + diagnostic
                            .hint()
                            .map(hint -> "\n" + " ".repeat(MARGIN) + hint)
                            .orElse("");
        }
        Window window =
                Window.around(line.get(), Math.max(1, diagnostic.location().column()));
        String number = Integer.toString(diagnostic.location().line());
        String gutter = " ".repeat(Math.max(1, MARGIN - 2 - number.length())) + number + " | ";
        String caret = " ".repeat(gutter.length() - 2) + "| " + " ".repeat(window.caret()) + "^";
        return first + "\n" + gutter + window.text() + "\n" + caret
                + diagnostic.hint().map(hint -> " " + hint).orElse("");
    }

    /** The part of a line around a column, escaped, and where the caret goes below it. */
    private record Window(String text, int caret) {

        private static final int WIDTH = Printable.EXCERPT_LIMIT;
        private static final int BEFORE = 80;

        static Window around(String line, int column) {
            int at = Math.min(column - 1, line.length());
            int from = at <= BEFORE ? 0 : at - BEFORE;
            if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
                from++;
            }
            int to = Math.min(line.length(), from + WIDTH);
            if (to < line.length() && Character.isLowSurrogate(line.charAt(to))) {
                to--;
            }
            String lead = (from > 0 ? "…" : "")
                    + Printable.escape(line.substring(from, at).replace('\t', ' '));
            String rest = Printable.escape(line.substring(at, to).replace('\t', ' ')) + (to < line.length() ? "…" : "");
            return new Window(lead + rest, lead.codePointCount(0, lead.length()));
        }
    }
}
