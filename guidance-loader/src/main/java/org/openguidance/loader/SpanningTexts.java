package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Looks at texts without a sign for several lines that span some all the same: what YAML takes for their next line was
 * often meant as something else.
 */
final class SpanningTexts {

    private SpanningTexts() {}

    /**
     * What is wrong with such a text.
     *
     * @param column the column of the key or dash that it belongs to; negative between brackets
     */
    static Optional<Diagnostic> check(MendedLines lines, YamlEvent event, int column) {
        if (event.start().line() == event.end().line() || column < 0) {
            return Optional.empty();
        }
        return switch (event.style()) {
            case PLAIN -> plain(lines, event);
            case SINGLE, DOUBLE -> quoted(lines, event, column);
            default -> Optional.empty();
        };
    }

    private static Optional<Diagnostic> plain(MendedLines lines, YamlEvent event) {
        LineShape first =
                fromColumn(lines.line(event.start().line()), event.start().column());
        boolean keys = first.unspacedColon() >= 0;
        boolean dashes = first.hasUnspacedDash();
        for (int number = event.start().line() + 1; number <= event.end().line(); number++) {
            LineShape shape = LineShape.of(lines.line(number));
            if (shape.hasDash()) {
                return Optional.of(dash(lines, number, shape, event));
            }
            keys &= lines.line(number).isBlank() || shape.unspacedColon() >= 0;
            dashes &= lines.line(number).isBlank() || shape.hasUnspacedDash();
        }
        if (dashes) {
            return Optional.of(unspacedDashes(lines, event));
        }
        return keys ? Optional.of(unspaced(lines, event)) : Optional.empty();
    }

    private static LineShape fromColumn(String line, int column) {
        return LineShape.of(" ".repeat(column) + line.substring(column));
    }

    private static Diagnostic unspacedDashes(MendedLines lines, YamlEvent event) {
        Spot start = event.start();
        String line = Mask.restore(lines.line(start.line()));
        return Diagnostic.of(
                        DiagnosticCode.MISSING_SPACE,
                        lines.place(start),
                        DashAdvice.message() + ", and in the lines below it")
                .withHint(Quoting.hint(DashAdvice.corrected(line, start.column())));
    }

    private static Diagnostic dash(MendedLines lines, int number, LineShape shape, YamlEvent event) {
        return Diagnostic.of(
                        DiagnosticCode.SYNTAX,
                        lines.place(new Spot(number, shape.indent())),
                        "the line begins with '- ' like an entry of a list, but goes on with the text of line "
                                + event.start().line() + ", for it is indented more")
                .withHint("indent it like the other entries; for a text, " + Quoting.general());
    }

    private static Diagnostic unspaced(MendedLines lines, YamlEvent event) {
        Spot start = event.start();
        String line = Mask.restore(lines.line(start.line()));
        int colon = line.indexOf(':', start.column());
        String corrected = line.substring(0, colon + 1) + " " + line.substring(colon + 1);
        return Diagnostic.of(
                        DiagnosticCode.MISSING_SPACE,
                        lines.place(start),
                        "a space is missing after the colon of '" + line.substring(start.column(), colon + 1)
                                + "', and in the lines below it")
                .withHint(Quoting.hint(corrected));
    }

    private static Optional<Diagnostic> quoted(MendedLines lines, YamlEvent event, int column) {
        for (int number = event.start().line() + 1; number <= event.end().line(); number++) {
            if (!lines.line(number).isBlank() && lines.indent(number) <= column) {
                return Optional.of(Diagnostic.of(
                                DiagnosticCode.SYNTAX,
                                lines.place(event.start()),
                                "the quotation mark that is opened here is not closed on this line, and line " + number
                                        + " is not indented as a part of its text would be")
                        .withHint("close it where the text ends, or indent the lines of the text more"));
            }
        }
        return Optional.empty();
    }
}
