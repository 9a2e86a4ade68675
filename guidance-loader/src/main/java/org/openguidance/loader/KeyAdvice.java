package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where a line that must be a key has no colon, or not the space after it. */
final class KeyAdvice {

    private static final char WIDE_COLON = '\uFF1A';
    private static final String HOW = "write a key, a colon, a space and a value";

    private KeyAdvice() {}

    /** A line that must be a key and has no colon; returns the first line that was mended. */
    static int mend(Stumble stumble) {
        Spot key = stumble.context();
        int number = key.line();
        LineShape shape = stumble.shape(number);
        if (number == stumble.at().line()) {
            return refuse(stumble, key, "the line has no colon within 1,024 characters, and so no key and value", HOW);
        }
        if (IndentAdvice.isClosersOnly(Mask.restore(shape.content()))) {
            return IndentAdvice.leftOver(stumble, number, shape);
        }
        String typed = Mask.restore(shape.content());
        if (typed.startsWith("? ") || typed.equals("?")) {
            return question(stumble, key);
        }
        Optional<Integer> guessed = guess(stumble, number);
        if (guessed.isPresent()) {
            return guessed.get();
        }
        if (LineShape.isWord(typed.strip()) && isFollowedByMore(stumble, number, shape)) {
            return addColon(stumble, key, shape);
        }
        return refuse(
                stumble,
                key,
                "the line has no colon, and so no key and value",
                HOW + "; if it goes on with the text above, indent it more");
    }

    /** Mends a line whose key can be told although its colon is wrong; nothing if it cannot. */
    static Optional<Integer> guess(Stumble stumble, int number) {
        LineShape shape = stumble.shape(number);
        if (shape.gluedBracket() >= 0) {
            return Optional.of(beforeBracket(stumble, number, shape));
        }
        if (shape.unspacedColon() >= 0) {
            return Optional.of(mendSpace(stumble, number, shape.unspacedColon()));
        }
        String typed = Mask.restore(shape.content());
        int wide = typed.indexOf(WIDE_COLON);
        if (wide > 0 && LineShape.isWord(typed.substring(0, wide).strip())) {
            String message = "the colon after the key is a wide one ('" + WIDE_COLON + "')";
            return Optional.of(replaceSign(stumble, number, shape, wide, message));
        }
        int equals = typed.indexOf('=');
        if (equals > 0 && LineShape.isWord(typed.substring(0, equals).strip())) {
            String message = "an equals sign stands after the key, and a colon is needed";
            return Optional.of(replaceSign(stumble, number, shape, equals, message));
        }
        return Optional.empty();
    }

    /** A text where keys are needed, because keys follow; returns the first line that was mended. */
    static int withoutKey(Stumble stumble, Spot begin) {
        Optional<Integer> guessed = guess(stumble, begin.line());
        if (guessed.isPresent()) {
            return guessed.get();
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                begin,
                "keys follow on line " + stumble.line() + ", but this line has no key of its own: it has no colon",
                HOW);
        for (int number = begin.line() + 1; number < stumble.line(); number++) {
            stumble.lines().blank(number);
        }
        takeOutKey(stumble, begin);
        return begin.line();
    }

    /** Puts a key that is unknown in the place of a line, so that what belongs to it does, and its group is incomplete. */
    private static void takeOutKey(Stumble stumble, Spot begin) {
        String line = stumble.lines().line(begin.line());
        String before = line.substring(0, Math.min(begin.column(), line.length()));
        stumble.lines().replace(begin.line(), before + Mask.DAMAGE + ":", 0, 0);
    }

    private static int refuse(Stumble stumble, Spot key, String message, String hint) {
        stumble.report(DiagnosticCode.SYNTAX, key, message, hint);
        if (isAmong(stumble, key)) {
            stumble.lines().blank(key.line());
        } else {
            takeOutKey(stumble, key);
        }
        return key.line();
    }

    /** Whether the lines below go on with what stood open above, so that this line is merely in between. */
    private static boolean isAmong(Stumble stumble, Spot key) {
        int next = key.line() + 1;
        while (next <= stumble.lines().count() && stumble.lines().isIdle(next)) {
            next++;
        }
        LineShape following = stumble.shape(next);
        stumble.builder().goBackTo(key.line());
        boolean awaited = stumble.innermost()
                .filter(group -> group.isWaiting() && following.indent() >= group.column())
                .isPresent();
        boolean goesOn = stumble.builder().open().stream()
                .anyMatch(group -> group.column() == following.indent() && group.isMapping() != following.hasDash());
        return following.indent() > key.column() && (awaited || goesOn);
    }

    private static int question(Stumble stumble, Spot key) {
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

    private static int replaceSign(Stumble stumble, int number, LineShape shape, int sign, String message) {
        String line = shape.line();
        String name = line.substring(0, shape.start() + sign).stripTrailing();
        String value = line.substring(shape.start() + sign + 1).strip();
        String corrected = value.isEmpty() ? name + ":" : name + ": " + value;
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, shape.start() + sign),
                message,
                Quoting.hint(Mask.restore(corrected)));
        stumble.lines().replace(number, corrected, name.length() + 1, corrected.length() - line.length());
        return number;
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

    private static int beforeBracket(Stumble stumble, int number, LineShape shape) {
        String corrected = withColon(shape);
        stumble.report(
                codeBeforeBracket(shape),
                new Spot(number, shape.start()),
                messageBeforeBracket(shape),
                Quoting.hint(Mask.restore(corrected)));
        int bracket = shape.gluedBracket();
        int by = corrected.length() - shape.line().length();
        stumble.lines().replace(number, corrected, bracket, by);
        return number;
    }

    /** The line with a colon and a space before its bracket. */
    static String withColon(LineShape shape) {
        String line = shape.line();
        return line.substring(0, shape.start()) + wordBeforeBracket(shape) + ": "
                + line.substring(shape.gluedBracket());
    }

    static DiagnosticCode codeBeforeBracket(LineShape shape) {
        return hasColonBeforeBracket(shape) ? DiagnosticCode.MISSING_SPACE : DiagnosticCode.SYNTAX;
    }

    static String messageBeforeBracket(LineShape shape) {
        String word = Mask.restore(wordBeforeBracket(shape));
        return hasColonBeforeBracket(shape)
                ? "a space is missing after the colon of '" + word + ":'"
                : "the key " + Words.quoted(word) + " has no colon after it";
    }

    private static boolean hasColonBeforeBracket(LineShape shape) {
        return shape.line().substring(shape.start(), shape.gluedBracket()).indexOf(':') >= 0;
    }

    private static String wordBeforeBracket(LineShape shape) {
        String before = shape.line().substring(shape.start(), shape.gluedBracket());
        int end = before.length();
        while (" :=".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.substring(0, end);
    }
}
