package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/** Where the parser stumbled, what it had met until then, and the lines to mend. */
final class Stumble {

    private final YamlFault fault;
    private final MendedLines lines;
    private final PartsBuilder builder;
    private final Diagnostics.Collector faults;

    Stumble(YamlFault fault, MendedLines lines, PartsBuilder builder, Diagnostics.Collector faults) {
        this.fault = fault;
        this.lines = lines;
        this.builder = builder;
        this.faults = faults;
    }

    YamlFault.Kind kind() {
        return fault.kind();
    }

    /** Where it stumbled. */
    Spot at() {
        return fault.at();
    }

    /** Where that begins in which it stumbled. */
    Spot context() {
        return fault.context();
    }

    MendedLines lines() {
        return lines;
    }

    PartsBuilder builder() {
        return builder;
    }

    /** The number of the line where it stumbled, or the last one. */
    int line() {
        return Math.max(1, Math.min(fault.at().line(), lines.count()));
    }

    /** The line where it stumbled as the author typed it, but for what was mended. */
    String typed() {
        return typed(line());
    }

    String typed(int line) {
        return Mask.restore(lines.line(line));
    }

    /** The character that it stumbled over; a space at the end of a line. */
    char character() {
        String line = lines.line(fault.at().line());
        return fault.at().column() < line.length() ? line.charAt(fault.at().column()) : ' ';
    }

    LineShape shape(int line) {
        return LineShape.of(lines.line(line));
    }

    /** Whether the place where it stumbled is the first thing on its line. */
    boolean isAtLineStart() {
        return fault.at().line() > lines.count()
                || lines.line(fault.at().line())
                        .substring(
                                0,
                                Math.min(
                                        fault.at().column(),
                                        lines.line(fault.at().line()).length()))
                        .isBlank();
    }

    /** The innermost list or group that is open. */
    Optional<Part.Group> innermost() {
        return builder.open().isEmpty()
                ? Optional.empty()
                : Optional.of(builder.open().get(builder.open().size() - 1));
    }

    /** The outermost of the open ones that stand between brackets. */
    Optional<Part.Group> outermostBrackets() {
        return builder.open().stream().filter(Part.Group::hasBrackets).findFirst();
    }

    /** The column of the keys or dashes around the place, outside all brackets; -1 outside everything. */
    int blockColumn() {
        int column = -1;
        for (Part.Group group : builder.open()) {
            column = group.isFlow() ? column : group.column();
        }
        return column;
    }

    /**
     * Where the thing begins that the parser was reading: the text that it met last, if nothing else stands before the
     * place where it stumbled, else the first thing after that text.
     */
    Spot begin() {
        Spot from = builder.cursor();
        for (int number = from.line(); number <= Math.min(at().line(), lines.count()); number++) {
            String line = lines.line(number);
            int end = number == at().line() ? Math.min(at().column(), line.length()) : line.length();
            for (int column = number == from.line() ? from.column() : 0; column < end; column++) {
                char c = line.charAt(column);
                if (c == '#' && (column == 0 || line.charAt(column - 1) <= ' ')) {
                    break;
                }
                boolean indicator =
                        (c == '-' || c == ':') && (column + 1 == line.length() || line.charAt(column + 1) <= ' ');
                if (c > ' ' && !indicator && c != ',') {
                    return new Spot(number, column);
                }
            }
        }
        return builder.lastText().map(Part.Leaf::start).orElse(at());
    }

    void report(DiagnosticCode code, Spot at, String message, String hint) {
        faults.add(Diagnostic.of(code, lines.place(at), message).withHint(hint));
    }

    void report(DiagnosticCode code, Spot at, String message) {
        faults.add(Diagnostic.of(code, lines.place(at), message));
    }

    void report(Diagnostic diagnostic) {
        faults.add(diagnostic);
    }

    /** Hides a character of a line from the parser. */
    void hide(Spot spot) {
        String line = lines.line(spot.line());
        String hidden = line.substring(0, spot.column())
                + Mask.hide(line.charAt(spot.column()))
                + line.substring(spot.column() + 1);
        lines.replace(spot.line(), hidden);
    }

    /** Makes the rest of a line, up to a comment, one plain text. */
    void hideRest(Spot spot) {
        String line = lines.line(spot.line());
        int end = endOfText(line, spot.column());
        lines.replace(
                spot.line(),
                line.substring(0, spot.column())
                        + Mask.hideAll(line.substring(spot.column(), end))
                        + line.substring(end));
    }

    /** Where the text in a line ends: at a comment with a space after its sign, or at the end of the line. */
    static int endOfText(String line, int from) {
        int end = line.length();
        for (int at = from + 1; at + 1 < line.length(); at++) {
            if (line.charAt(at) == '#' && line.charAt(at - 1) <= ' ' && line.charAt(at + 1) <= ' ') {
                end = at;
                break;
            }
        }
        while (end > from && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** Makes the rest of a line something that could not be read, and takes out the lines that belong to it. */
    void damage(Spot spot, int column) {
        String line = lines.line(spot.line());
        int from = Math.min(spot.column(), line.length());
        lines.replace(spot.line(), line.substring(0, from) + Mask.DAMAGE);
        if (column < Integer.MAX_VALUE) {
            blankDeeper(spot.line() + 1, column);
        }
    }

    /** Takes out the lines from one on that are indented more than a column, and lines of mere closing brackets. */
    void blankDeeper(int from, int column) {
        for (int number = from; number <= lines.count(); number++) {
            String line = lines.line(number);
            boolean closers = !line.isBlank() && line.strip().chars().allMatch(c -> "]}, ".indexOf(c) >= 0);
            if (!lines.isIdle(number) && lines.indent(number) <= column && !closers) {
                return;
            }
            if (!line.isEmpty()) {
                lines.blank(number);
            }
        }
    }

    /** A line as it would look with its text from a place on between quotation marks. */
    String quotedFrom(Spot spot) {
        String line = typed(spot.line());
        int end = endOfText(line, spot.column());
        return Quoting.hint(line, spot.column(), end, Quoting.quote(line.substring(spot.column(), end)));
    }
}
