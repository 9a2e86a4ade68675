package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Finds closing brackets and quotation marks at the end of an unquoted text that nothing has opened. */
final class StrayMarks {

    private StrayMarks() {}

    /** The fault of a text that ends with such a mark. */
    static Optional<Diagnostic> find(MendedLines lines, YamlEvent event) {
        String text = event.text();
        if (endsUnopened(text)) {
            return Optional.of(fault(
                    lines,
                    event,
                    "there is no opening bracket for this " + text.charAt(text.length() - 1),
                    "take it out, or open a bracket before it"));
        }
        return endsQuoted(text)
                ? Optional.of(fault(
                        lines, event, "this quotation mark closes a text that none has opened", hint(lines, event)))
                : Optional.empty();
    }

    /** Whether a text ends with a closing bracket that it does not open. */
    static boolean endsUnopened(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last != ']' && last != '}') {
            return false;
        }
        char opener = last == ']' ? '[' : '{';
        return count(text, last) > count(text, opener);
    }

    /** Whether a text ends with a double quotation mark without a partner; after a number it may mean inches. */
    private static boolean endsQuoted(String text) {
        return text.length() > 1
                && text.charAt(text.length() - 1) == '"'
                && !Character.isDigit(text.charAt(text.length() - 2))
                && count(text, '"') % 2 == 1;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static String hint(MendedLines lines, YamlEvent event) {
        Spot start = event.start();
        if (start.line() != event.end().line()) {
            return "open it where the text begins, or take it out";
        }
        String line = Mask.restore(lines.line(start.line()));
        return Quoting.hint(line, start.column(), start.column(), "\"");
    }

    private static Diagnostic fault(MendedLines lines, YamlEvent event, String message, String hint) {
        Spot at = new Spot(event.end().line(), event.end().column() - 1);
        return Diagnostic.of(DiagnosticCode.SYNTAX, lines.place(at), message).withHint(hint);
    }
}
