package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/** Reads single texts, and finds what is wrong with them. */
final class Texts {

    private final MendedLines lines;
    private final LoadLimits limits;
    private final Diagnostics.Collector faults;

    Texts(MendedLines lines, LoadLimits limits, Diagnostics.Collector faults) {
        this.lines = lines;
        this.limits = limits;
        this.faults = faults;
    }

    /** The text, as it was probably meant where a fault was found in it; the column is that of its key or dash. */
    Node value(YamlEvent event, int column) {
        Optional<Diagnostic> spanning = SpanningTexts.check(lines, event, column);
        if (spanning.isPresent()) {
            faults.add(spanning.get());
            return damaged(event);
        }
        return value(event);
    }

    /** The text of a key. */
    Node value(YamlEvent event) {
        if (Mask.isDamaged(event.text())) {
            return damaged(event);
        }
        if (property(event.start())) {
            return event.text().isEmpty() ? damaged(event) : text(event, Mask.restoreText(event.text()));
        }
        if (event.text().length() > limits.textLength()) {
            faults.add(tooLong(event));
            return damaged(event);
        }
        return switch (event.style()) {
            case PLAIN -> plain(event);
            case DOUBLE -> escaped(event);
            default -> text(event, Mask.restoreText(event.text()));
        };
    }

    private Node damaged(YamlEvent event) {
        return new Node.Damaged(lines.place(event.start()));
    }

    private Node.Text text(YamlEvent event, String text) {
        return new Node.Text(text, event.style(), lines.place(event.start()));
    }

    private Diagnostic tooLong(YamlEvent event) {
        return Diagnostic.of(
                DiagnosticCode.TOO_LARGE,
                lines.place(event.start()),
                "the text has " + Words.number(event.text().length()) + " characters, more than the "
                        + Words.number(limits.textLength()) + " that one text may have");
    }

    private Node escaped(YamlEvent event) {
        Optional<Escapes.Wrong> wrong = Escapes.first(lines, event.start(), event.end());
        if (wrong.isPresent()) {
            faults.add(Escapes.fault(lines, wrong.get(), event.start(), event.end()));
            return damaged(event);
        }
        return text(event, Mask.restoreText(event.text()));
    }

    private Node plain(YamlEvent event) {
        String text = Mask.restoreText(event.text());
        if (Curly.wraps(text)) {
            faults.add(Curly.fault(lines, event, text));
            return text(event, Curly.inside(text));
        }
        if (event.text().charAt(0) == text.charAt(0)) {
            Optional<Diagnostic> stray = StrayMarks.find(lines, event);
            stray.ifPresent(faults::add);
            return stray.isPresent() ? damaged(event) : text(event, text);
        }
        Optional<Diagnostic> fault = badStart(event, text);
        fault.ifPresent(faults::add);
        return fault.isPresent() ? meant(event, text) : text(event, withoutOpenQuote(text));
    }

    /** What an anchor or a tag stands before; nothing for an alias. */
    private Node meant(YamlEvent event, String text) {
        int space = text.indexOf(' ');
        return switch (text.charAt(0)) {
            case '&' -> space < 0 ? damaged(event) : text(event, text.substring(space + 1));
            case '!' -> space > 0 && text.startsWith("!!") ? text(event, text.substring(space + 1)) : damaged(event);
            default -> damaged(event);
        };
    }

    private static String withoutOpenQuote(String text) {
        char first = text.charAt(0);
        if (first != '"' && first != '\'') {
            return text;
        }
        boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == first;
        return text.substring(1, closed ? text.length() - 1 : text.length());
    }

    private Optional<Diagnostic> badStart(YamlEvent event, String text) {
        String begins = "the text " + Words.quoted(text) + " begins with '" + text.charAt(0) + "', ";
        return switch (text.charAt(0)) {
            case '@', '`', '%' -> quoteIt(event, DiagnosticCode.SYNTAX, begins + "which YAML keeps for itself");
            case '|', '>' ->
                quoteIt(event, DiagnosticCode.SYNTAX, begins + "which in YAML begins a text of several lines");
            case '*' ->
                text.startsWith("* ")
                        ? Optional.of(bullet(event))
                        : quoteIt(
                                event,
                                DiagnosticCode.ANCHOR,
                                begins + "which in YAML points to another place (an alias); packs have none");
            case '&' ->
                quoteIt(
                        event,
                        DiagnosticCode.ANCHOR,
                        begins + "which in YAML names a place (an anchor); packs have none");
            case '!' ->
                quoteIt(
                        event,
                        DiagnosticCode.TAG,
                        begins + "which in YAML makes a tag of its first word; packs have none");
            case '?' ->
                text.length() == 1 || text.charAt(1) == ' '
                        ? quoteIt(event, DiagnosticCode.SYNTAX, begins + "which in YAML begins a key of several lines")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Diagnostic bullet(YamlEvent event) {
        return Diagnostic.of(
                        DiagnosticCode.SYNTAX,
                        lines.place(event.start()),
                        "the line begins with '* ', and in YAML an entry of a list begins with '- '")
                .withHint("write '-' instead of '*'; for a text, " + Quoting.general());
    }

    private Optional<Diagnostic> quoteIt(YamlEvent event, DiagnosticCode code, String message) {
        return Optional.of(
                Diagnostic.of(code, lines.place(event.start()), message).withHint(quoted(event)));
    }

    /** A hint that shows the line with this text between quotation marks. */
    private String quoted(YamlEvent event) {
        Spot start = event.start();
        if (start.line() != event.end().line()) {
            return Quoting.general();
        }
        String line = Mask.restore(lines.line(start.line()));
        String typed = line.substring(start.column(), event.end().column());
        return Quoting.hint(line, start.column(), event.end().column(), Quoting.quote(typed));
    }

    /** Reports a tag or an anchor that stands here before a quoted text, a list or a group. */
    boolean property(Spot start) {
        String line = lines.line(start.line());
        char c = start.column() < line.length() ? line.charAt(start.column()) : ' ';
        if (c != '&' && c != '!') {
            return false;
        }
        int end = start.column();
        while (end < line.length() && " \t[{\"'".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String name = Words.quoted(line.substring(start.column(), end));
        faults.add(
                c == '&' ? DiagnosticCode.ANCHOR : DiagnosticCode.TAG,
                lines.place(start),
                name + (c == '&' ? " is an anchor" : " is a tag") + ", and packs have none",
                c == '&' ? "take it out, and write out what was to be used again" : "take it out");
        return true;
    }

    /** The fault of a key or an entry without a value. */
    Diagnostic missing(Spot at, Optional<String> key) {
        String what = key.map(name -> Words.quoted(name) + " has no value").orElse("an entry of the list has no value");
        return Diagnostic.of(DiagnosticCode.NO_VALUE, lines.place(at), what)
                .withHint(
                        "write its value here, or below and indented further, or take it out; a blank text is written \"\"");
    }
}
