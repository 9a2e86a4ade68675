package org.openguidance.loader;

import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where a colon stands in a text, or is missing from a line that must be a key. */
final class ColonAdvice {

    private static final char WIDE_COLON = '\uFF1A';

    private ColonAdvice() {}

    /** A colon where no key can end; returns the first line that was mended. */
    static int mendColon(Stumble stumble) {
        Spot begin = stumble.begin();
        Spot at = stumble.at();
        if (begin.equals(at) || stumble.isAtLineStart()) {
            stumble.report(DiagnosticCode.SYNTAX, at, "a key is missing before the colon", "write the key before it");
            stumble.lines().blank(stumble.line());
            return stumble.line();
        }
        if (begin.line() == at.line()) {
            return inText(stumble, begin);
        }
        if (OddSpaces.find(stumble.lines().line(begin.line())) >= 0) {
            return OddSpaces.mend(stumble, begin.line());
        }
        int unspaced = LineShape.of(stumble.lines().line(begin.line())).unspacedColon();
        if (unspaced >= begin.column()) {
            return mendSpace(stumble, begin.line(), unspaced);
        }
        return stumble.shape(at.line()).hasWordAsKey() ? tooDeep(stumble, begin) : inText(stumble, begin);
    }

    private static int inText(Stumble stumble, Spot begin) {
        Spot at = stumble.at();
        if (stumble.typed(at.line()).startsWith("--- ")) {
            return besideStart(stumble);
        }
        String hint = begin.line() == at.line() ? stumble.quotedFrom(begin) : Quoting.general();
        stumble.report(
                DiagnosticCode.SYNTAX,
                at,
                "a text holds a colon followed by a space, which YAML takes for the end of a key",
                hint);
        StringBuilder line = new StringBuilder(stumble.lines().line(at.line()));
        for (int column = at.column(); column < line.length(); column++) {
            boolean ends = column + 1 == line.length() || line.charAt(column + 1) <= ' ';
            if (line.charAt(column) == ':' && ends) {
                line.setCharAt(column, Mask.hide(':'));
            }
        }
        stumble.lines().replace(at.line(), line.toString());
        return at.line();
    }

    /** A key on the line of the sign that a document begins with. */
    private static int besideStart(Stumble stumble) {
        int line = stumble.line();
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(line, 0),
                "nothing can stand on the line of '---'",
                "take out '---', or put what follows on the next line");
        stumble.lines().replace(line, stumble.lines().line(line).substring(3).strip(), 0, -4);
        return line;
    }

    /** A key that is indented more than the key before it, whose text it seems to go on with. */
    private static int tooDeep(Stumble stumble, Spot begin) {
        int line = stumble.line();
        LineShape shape = stumble.shape(line);
        int column = stumble.blockColumn();
        Spot at = new Spot(line, shape.start());
        if (column < 0 || stumble.shape(begin.line()).colon() < 0) {
            return withoutKey(stumble, begin);
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                at,
                Words.quoted(shape.key()) + " is indented more than "
                        + Words.quoted(stumble.shape(begin.line()).key()) + " on line " + begin.line()
                        + ", as if it went on with its text",
                IndentAdvice.spaces(column));
        IndentAdvice.shift(stumble.lines(), line, column);
        return line;
    }

    /** A text where keys are needed. */
    private static int withoutKey(Stumble stumble, Spot begin) {
        stumble.report(
                DiagnosticCode.SYNTAX,
                begin,
                "keys follow on line " + stumble.line() + ", but this line has no key of its own: it has no colon",
                "write a key, a colon, a space, and then the text");
        for (int number = begin.line(); number < stumble.line(); number++) {
            String line = stumble.lines().line(number);
            int start = LineShape.of(line).start();
            stumble.lines().replace(number, number == begin.line() && start > 0 ? keepDash(line, start) : "", 0, 0);
        }
        return begin.line();
    }

    private static String keepDash(String line, int start) {
        return line.substring(0, start).isBlank() ? "" : line.substring(0, start);
    }

    /** A line that must be a key and has no colon; returns the first line that was mended. */
    static int mendNoColon(Stumble stumble) {
        Spot key = stumble.context();
        int number = key.line();
        LineShape shape = stumble.shape(number);
        if (key.equals(stumble.at()) || key.line() == stumble.at().line()) {
            return tooLong(stumble, key);
        }
        int unspaced = shape.unspacedColon();
        if (unspaced >= 0) {
            return mendSpace(stumble, number, unspaced);
        }
        if (IndentAdvice.isClosersOnly(Mask.restore(shape.content()))) {
            return IndentAdvice.leftOver(stumble, number, shape);
        }
        String typed = stumble.typed(number).substring(shape.start());
        if (typed.startsWith("? ") || typed.equals("?")) {
            return refuseQuestion(stumble, key);
        }
        int wide = typed.indexOf(WIDE_COLON);
        int equals = typed.indexOf('=');
        if (wide > 0 && LineShape.isWord(typed.substring(0, wide).strip())) {
            return replaceSign(
                    stumble, key, shape, wide, "the colon after the key is a wide one ('" + WIDE_COLON + "')");
        }
        if (equals > 0 && LineShape.isWord(typed.substring(0, equals).strip())) {
            return replaceSign(
                    stumble, key, shape, equals, "an equals sign stands after the key, and a colon is needed");
        }
        if (LineShape.isWord(typed.strip()) && isFollowedByMore(stumble, number, shape)) {
            return addColon(stumble, key, shape);
        }
        return refuse(
                stumble,
                key,
                "the line has no colon, and so no key and value",
                "write a key, a colon, a space and a value; if it goes on with the text above, indent it more");
    }

    private static int refuseQuestion(Stumble stumble, Spot key) {
        int next = key.line() + 1;
        if (stumble.lines().line(next).strip().startsWith(":")) {
            stumble.lines().blank(next);
        }
        return refuse(
                stumble,
                key,
                "a line that begins with '?' is a key of several lines in YAML",
                "use one word as the key");
    }

    private static boolean isFollowedByMore(Stumble stumble, int number, LineShape shape) {
        int next = number + 1;
        while (next <= stumble.lines().count() && stumble.lines().isIdle(next)) {
            next++;
        }
        LineShape following = stumble.shape(next);
        return next <= stumble.lines().count()
                && (following.indent() > shape.start() || following.indent() == shape.start() && following.hasDash());
    }

    private static int addColon(Stumble stumble, Spot key, LineShape shape) {
        String line = stumble.lines().line(key.line()).stripTrailing();
        stumble.report(
                DiagnosticCode.SYNTAX,
                key,
                "the key " + Words.quoted(Mask.restore(shape.content().strip())) + " has no colon after it",
                Quoting.hint(Mask.restore(line) + ":"));
        stumble.lines().replace(key.line(), line + ":");
        return key.line();
    }

    private static int replaceSign(Stumble stumble, Spot key, LineShape shape, int sign, String message) {
        String line = stumble.lines().line(key.line());
        String name = line.substring(0, shape.start() + sign).stripTrailing();
        String value = line.substring(shape.start() + sign + 1).strip();
        String corrected = value.isEmpty() ? name + ":" : name + ": " + value;
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(key.line(), shape.start() + sign),
                message,
                Quoting.hint(Mask.restore(corrected)));
        stumble.lines().replace(key.line(), corrected, name.length() + 1, corrected.length() - line.length());
        return key.line();
    }

    private static int tooLong(Stumble stumble, Spot key) {
        return refuse(
                stumble,
                key,
                "the line has no colon within 1,024 characters, and so no key and value",
                "write a key, a colon, a space and a value");
    }

    private static int refuse(Stumble stumble, Spot key, String message, String hint) {
        stumble.report(DiagnosticCode.SYNTAX, key, message, hint);
        stumble.builder().markIncomplete(key.line());
        stumble.lines().blank(key.line());
        return key.line();
    }

    /** A key whose colon lacks its space. */
    static int mendSpace(Stumble stumble, int number, int colon) {
        String line = stumble.lines().line(number);
        if (OddSpaces.find(line) >= 0) {
            return OddSpaces.mend(stumble, number);
        }
        int start = LineShape.of(line).start();
        String corrected = line.substring(0, colon + 1) + " " + line.substring(colon + 1);
        stumble.report(
                DiagnosticCode.MISSING_SPACE,
                new Spot(number, start),
                "a space is missing after the colon of '" + Mask.restore(line.substring(start, colon + 1)) + "'",
                Quoting.hint(Mask.restore(corrected)));
        stumble.lines().replace(number, corrected, colon + 1, 1);
        return number;
    }
}
