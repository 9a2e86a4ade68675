package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where a colon stands in a text. */
final class ColonAdvice {

    private ColonAdvice() {}

    /** A colon where no key can end; returns the first line that was mended. */
    static int mend(Stumble stumble) {
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
        if (DashAdvice.fitsFirst(stumble, begin.line())) {
            return DashAdvice.mendSpace(stumble, begin.line());
        }
        int unspaced = LineShape.of(stumble.lines().line(begin.line())).unspacedColon();
        if (unspaced >= begin.column()) {
            return KeyAdvice.mendSpace(stumble, begin.line(), unspaced);
        }
        return stumble.shape(at.line()).hasWordAsKey() ? tooDeep(stumble, begin) : inText(stumble, begin);
    }

    private static int inText(Stumble stumble, Spot begin) {
        Spot at = stumble.at();
        if (stumble.typed(at.line()).startsWith("--- ")) {
            return besideStart(stumble);
        }
        Optional<Integer> bracket = withoutBracket(stumble, begin);
        if (bracket.isPresent()) {
            return bracket.get();
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

    /** Pairs that end with a closing bracket and do not begin with an opening one. */
    private static Optional<Integer> withoutBracket(Stumble stumble, Spot begin) {
        int number = stumble.line();
        String line = stumble.lines().line(number);
        int end = Stumble.endOfText(line, 0);
        if (begin.line() != number || !StrayMarks.endsUnopened(line.substring(begin.column(), end))) {
            return Optional.empty();
        }
        LineShape shape = LineShape.of(line);
        int from = shape.hasDash() ? shape.start() : begin.column();
        char closer = line.charAt(end - 1);
        String opener = closer == ']' ? "[" : "{ ";
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(number, end - 1),
                "there is no opening bracket for this " + closer,
                Quoting.hint(stumble.typed(number), from, from, opener));
        stumble.damage(new Spot(number, from), Integer.MAX_VALUE);
        return Optional.of(number);
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
        LineShape before = stumble.shape(begin.line());
        int column = stumble.blockColumn();
        if (column < 0 || !before.hasKey()) {
            return KeyAdvice.withoutKey(stumble, begin);
        }
        Optional<Part.Group> odd = stumble.innermost().filter(new Alignment(stumble, line)::isFirstOdd);
        if (odd.isPresent()) {
            return IndentAdvice.firstMisplaced(stumble, odd.get(), shape.indent());
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(line, shape.start()),
                Words.quoted(Mask.restore(shape.key())) + " is indented more than "
                        + Words.quoted(Mask.restore(before.key())) + " on line " + begin.line()
                        + ", as if it went on with its text",
                IndentAdvice.spaces(column));
        IndentAdvice.shift(stumble.lines(), line, column);
        return line;
    }
}
