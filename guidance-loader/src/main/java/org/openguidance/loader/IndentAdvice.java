package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where a line does not fit in by its indentation. */
final class IndentAdvice {

    private IndentAdvice() {}

    /** A hint to indent a line to a column. */
    static String spaces(int column) {
        return column == 0
                ? "begin it at the start of the line, without spaces"
                : "indent it by " + column + (column == 1 ? " space" : " spaces");
    }

    /** Moves a line and what belongs to it so that it begins at a column. */
    static void shift(MendedLines lines, int from, int column) {
        int by = column - lines.indent(from);
        int last = lastOf(lines, from, column);
        for (int number = from; number <= last; number++) {
            String line = lines.line(number);
            if (!lines.isIdle(number)) {
                String moved = by < 0 ? line.substring(Math.min(-by, lines.indent(number))) : " ".repeat(by) + line;
                lines.replace(number, moved, 0, moved.length() - line.length());
            }
        }
    }

    /** The last line that is to be moved with a line: those below it that are indented in step with it. */
    private static int lastOf(MendedLines lines, int from, int column) {
        LineShape shape = LineShape.of(lines.line(from));
        int next = nextOf(lines, from);
        int own = shape.start() + column - shape.indent();
        if (shape.hasDash() && next <= lines.count() && lines.indent(next) == own) {
            return from;
        }
        int stops = column > shape.indent() ? column + 1 : shape.indent();
        int last = from;
        for (int number = next;
                number <= lines.count() && lines.indent(number) >= stops;
                number = nextOf(lines, number)) {
            last = number;
        }
        return last;
    }

    private static int nextOf(MendedLines lines, int number) {
        int next = number + 1;
        while (next <= lines.count() && lines.isIdle(next)) {
            next++;
        }
        return next;
    }

    /** A line that fits nowhere; returns the first line that was mended. */
    static int mend(Stumble stumble) {
        int number = stumble.line();
        LineShape shape = stumble.shape(number);
        Optional<Part.Leaf> text = stumble.builder().lastText();
        if (shape.content().startsWith(":")) {
            return colonAlone(stumble, number);
        }
        if (isClosersOnly(shape.content())) {
            return leftOver(stumble, number, shape);
        }
        boolean goesOn = text.isPresent()
                && !shape.hasKey()
                && !shape.hasDash()
                && text.get().event().style() != Node.Style.PLAIN;
        if (goesOn) {
            return goesOn(stumble, text.get());
        }
        stumble.builder().goBackTo(number);
        Alignment alignment = new Alignment(stumble, number);
        int column = alignment.best();
        if (column < 0 || column == shape.indent()) {
            return unfit(stumble, number, shape);
        }
        Optional<Part.Group> odd = stumble.innermost().filter(alignment::isFirstOdd);
        return odd.isPresent()
                ? firstMisplaced(stumble, odd.get(), shape.indent())
                : misplaced(stumble, number, shape, alignment, column);
    }

    /** The first line of a list or group that is not in step with the others; returns it. */
    static int firstMisplaced(Stumble stumble, Part.Group group, int column) {
        int number = group.firstLine();
        LineShape shape = stumble.shape(number);
        int indent = Math.max(0, shape.indent() + column - group.column());
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, shape.indent()),
                "the line is not in step with line " + stumble.line() + ", which belongs to the same "
                        + (group.isMapping() ? "group of keys" : "list"),
                spaces(indent));
        String line = shape.line();
        String moved = " ".repeat(indent) + line.substring(shape.indent());
        stumble.lines().replace(number, moved, 0, moved.length() - line.length());
        return number;
    }

    /** Whether a line has nothing but closing brackets. */
    static boolean isClosersOnly(String content) {
        return !content.isBlank() && content.chars().allMatch(c -> "]}, ".indexOf(c) >= 0);
    }

    /** Closing brackets without opening ones; returns the line. */
    static int leftOver(Stumble stumble, int number, LineShape shape) {
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, shape.start()),
                "there is no opening bracket for this " + shape.content().charAt(0),
                "take it out");
        stumble.lines().blank(number);
        return number;
    }

    /** A colon without a key: the value of a key that was written after a question mark, or a slip. */
    private static int colonAlone(Stumble stumble, int number) {
        boolean explicit = stumble.builder()
                .lastText()
                .filter(text -> Mask.restore(text.event().text()).startsWith("?"))
                .isPresent();
        if (!explicit) {
            stumble.report(
                    DiagnosticCode.SYNTAX,
                    stumble.at(),
                    "a key is missing before the colon",
                    "write the key before it");
        }
        stumble.lines().blank(number);
        return number;
    }

    private static int goesOn(Stumble stumble, Part.Leaf text) {
        boolean quoted =
                text.event().style() == Node.Style.SINGLE || text.event().style() == Node.Style.DOUBLE;
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(stumble.line(), stumble.shape(stumble.line()).start()),
                quoted
                        ? "the line seems to go on with the text of line "
                                + text.start().line() + ", but that was closed by its quotation mark"
                        : "the line is indented less than the first line of the text that begins on line "
                                + text.start().line(),
                quoted ? "put the closing quotation mark where the text ends" : "indent all lines of the text alike");
        stumble.lines().blank(stumble.line());
        return stumble.line();
    }

    private static int misplaced(Stumble stumble, int number, LineShape shape, Alignment alignment, int column) {
        String others = (shape.hasDash() ? "the entries before it by " : "the keys before it by ")
                + either(alignment.columns());
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, shape.indent()),
                "the line is indented by " + count(shape.indent()) + ", " + others,
                spaces(column));
        shift(stumble.lines(), number, column);
        return number;
    }

    private static String count(int spaces) {
        return spaces == 1 ? "1 space" : spaces + " spaces";
    }

    private static String either(List<Integer> columns) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            text.append(at == 0 ? "" : at == columns.size() - 1 ? " or " : ", ").append(columns.get(at));
        }
        return text.toString();
    }

    private static int unfit(Stumble stumble, int number, LineShape shape) {
        String message;
        String hint;
        if (stumble.builder().open().isEmpty()) {
            message = "nothing can follow here: what the file is ended above";
            hint = "a pack is one group of keys, each at the start of its line";
        } else if (shape.hasDash()) {
            message = "an entry of a list stands here among keys";
            hint = "indent it below the key that it belongs to";
        } else if (shape.hasKey()) {
            message = "the key " + Words.quoted(Mask.restore(shape.key())) + " stands here among the entries of a list";
            hint = "begin it with '- ', or indent it like the keys that it belongs to";
        } else {
            message = "the line belongs neither to the text above nor to a key";
            hint = "write a key, a colon, a space and a value; if it goes on with the text above, indent it more";
        }
        stumble.report(DiagnosticCode.SYNTAX, new Spot(number, shape.indent()), message, hint);
        stumble.builder().markIncomplete(number);
        stumble.lines().blank(number);
        stumble.blankDeeper(number + 1, shape.indent());
        return number;
    }
}
