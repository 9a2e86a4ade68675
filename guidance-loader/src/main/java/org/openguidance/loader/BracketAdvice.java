package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where brackets, commas, or what stands between brackets do not fit. */
final class BracketAdvice {

    private BracketAdvice() {}

    /** Something between brackets where a comma or the closing bracket is needed; returns the first mended line. */
    static int mend(Stumble stumble) {
        Spot at = stumble.at();
        if (isUnclosed(stumble)) {
            return close(stumble);
        }
        char c = stumble.character();
        if (c == ']' || c == '}') {
            return wrongCloser(stumble, c);
        }
        Optional<Spot> before = stumble.builder()
                .lastText()
                .map(Part.Leaf::event)
                .filter(event -> event.end().line() == at.line() && !event.isEmptyText())
                .map(YamlEvent::start);
        boolean afterPlain = stumble.builder()
                .lastText()
                .filter(text -> text.event().style() == Node.Style.PLAIN
                        && text.event().end().line() == at.line())
                .filter(text -> text.event().end().equals(stumble.builder().cursor()))
                .isPresent();
        if (afterPlain && (c == '[' || c == '{')) {
            return bracketInText(stumble);
        }
        if (c == '"' || c == '\'' || c == '[' || c == '{') {
            return missingComma(stumble);
        }
        boolean colon = c == ':';
        String message = colon
                ? "a text between brackets holds a colon, or a comma is missing before this key"
                : "a comma or a closing bracket is missing before this, or a text is not between quotation marks";
        String hint = before.filter(spot -> spot.line() == at.line())
                .map(spot -> quoted(stumble, spot))
                .orElse("between brackets, put texts with commas, colons or brackets between quotation marks");
        stumble.report(DiagnosticCode.SYNTAX, at, message, hint);
        boolean word = stumble.builder()
                .lastText()
                .filter(text -> LineShape.isWord(Mask.restore(text.event().text())))
                .isPresent();
        if (colon && word) {
            stumble.hide(at);
            return at.line();
        }
        return QuoteAdvice.damageBrackets(stumble);
    }

    /** A text between brackets that has brackets of its own. */
    private static int bracketInText(Stumble stumble) {
        Spot at = stumble.at();
        Spot start = stumble.builder().lastText().map(Part.Leaf::start).orElse(at);
        String line = stumble.typed(at.line());
        int end = at.column();
        int depth = 0;
        while (end < line.length() && (depth > 0 || ",]}".indexOf(line.charAt(end)) < 0)) {
            depth += "[{".indexOf(line.charAt(end)) >= 0 ? 1 : "]}".indexOf(line.charAt(end)) >= 0 ? -1 : 0;
            end++;
        }
        end = line.substring(0, end).stripTrailing().length();
        boolean single = start.line() == at.line();
        stumble.report(
                DiagnosticCode.SYNTAX,
                at,
                "a text between brackets holds a bracket",
                single
                        ? Quoting.hint(line, start.column(), end, Quoting.quote(line.substring(start.column(), end)))
                        : Quoting.general());
        String seen = stumble.lines().line(at.line());
        stumble.lines()
                .replace(
                        at.line(),
                        seen.substring(0, at.column())
                                + Mask.hideAll(seen.substring(at.column(), end))
                                + seen.substring(end));
        return start.line();
    }

    private static int missingComma(Stumble stumble) {
        Spot at = stumble.at();
        String line = stumble.lines().line(at.line());
        String before = line.substring(0, at.column()).stripTrailing();
        String mended = before + ", " + line.substring(at.column());
        stumble.report(DiagnosticCode.SYNTAX, at, "a comma is missing before this", Quoting.hint(Mask.restore(mended)));
        stumble.lines().replace(at.line(), mended, before.length(), mended.length() - line.length());
        return at.line();
    }

    private static String quoted(Stumble stumble, Spot from) {
        String line = stumble.typed(from.line());
        int end = stumble.at().column();
        while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        while (end > from.column() && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return Quoting.hint(line, from.column(), end, Quoting.quote(line.substring(from.column(), end)));
    }

    /**
     * Brackets that were to begin and end on one line, and do not: found by looking at that line alone. Returns the line,
     * or nothing if it is no such case.
     */
    static Optional<Integer> mendLine(Stumble stumble) {
        Optional<Spot> start = startOfLine(stumble);
        if (start.isEmpty() || goesOnBelow(stumble, start.get())) {
            return Optional.empty();
        }
        Spot bracket = start.get();
        Optional<BracketLine.Found> found = BracketLine.check(stumble.lines().line(bracket.line()), bracket.column());
        found.ifPresent(wrong -> {
            report(stumble, bracket.line(), wrong);
            stumble.damage(bracket, Integer.MAX_VALUE);
        });
        return found.map(wrong -> bracket.line());
    }

    /** The outermost bracket that is open, or else the last one that was closed on this line. */
    private static Optional<Spot> startOfLine(Stumble stumble) {
        Optional<Part.Group> outer = stumble.outermostBrackets();
        if (outer.isPresent()) {
            return outer.map(Part.Group::start);
        }
        Optional<Part> last = stumble.innermost().flatMap(Part.Group::last);
        return last.filter(part -> part instanceof Part.Group group && group.hasBrackets())
                .map(Part::start)
                .filter(spot -> spot.line() == stumble.line());
    }

    private static boolean goesOnBelow(Stumble stumble, Spot bracket) {
        int next = bracket.line() + 1;
        while (next <= stumble.lines().count() && stumble.lines().isIdle(next)) {
            next++;
        }
        LineShape shape = stumble.shape(next);
        boolean ends = next > stumble.lines().count()
                || shape.indent() <= Math.max(0, stumble.blockColumn()) && (shape.hasKey() || shape.hasDash());
        return !ends;
    }

    private static void report(Stumble stumble, int line, BracketLine.Found found) {
        char mark = stumble.lines().line(line).charAt(found.column());
        String message = switch (found.problem()) {
            case OPEN_QUOTE -> "the quotation mark " + mark + " that is opened here is not closed on this line";
            case OPEN_BRACKET -> "the bracket " + mark + " that is opened here is not closed";
            case NOT_OPENED -> "there is no opening bracket for this " + mark;
            case WRONG_CLOSER -> "the bracket is closed here by " + mark + ", which is of the other kind";
        };
        String hint = found.corrected()
                .map(corrected -> Quoting.hint(Mask.restore(corrected)))
                .orElse(
                        found.problem() == BracketLine.Problem.NOT_OPENED
                                ? "take it out, or open a bracket before it"
                                : "close it before the comma or the bracket that follows");
        stumble.report(DiagnosticCode.SYNTAX, new Spot(line, found.column()), message, hint);
    }

    private static boolean isUnclosed(Stumble stumble) {
        Spot at = stumble.at();
        if (at.line() > stumble.lines().count()) {
            return true;
        }
        Optional<Part.Group> outer = stumble.outermostBrackets();
        if (outer.isEmpty() || outer.get().start().line() >= at.line()) {
            return false;
        }
        LineShape shape = stumble.shape(at.line());
        return shape.indent() <= Math.max(0, stumble.blockColumn()) && (shape.hasKey() || shape.hasDash());
    }

    /** Closes what is open at the end of the line before. */
    private static int close(Stumble stumble) {
        StringBuilder closers = new StringBuilder();
        List<Part.Group> open = stumble.builder().open();
        for (int at = open.size() - 1; at >= 0 && open.get(at).isFlow(); at--) {
            if (open.get(at).hasBrackets()) {
                closers.append(open.get(at).isMapping() ? '}' : ']');
            }
        }
        Spot bracket = closers.isEmpty() ? stumble.context() : innermostBracket(stumble);
        MendedLines lines = stumble.lines();
        int last = Math.min(stumble.at().line() - 1, lines.count());
        while (last > bracket.line() && lines.isIdle(last)) {
            last--;
        }
        String line = lines.line(last);
        String kept = line.substring(0, Stumble.endOfText(line, 0));
        boolean same =
                last == bracket.line() && kept.length() == line.stripTrailing().length();
        char mark = stumble.lines().line(bracket.line()).charAt(bracket.column());
        stumble.report(
                DiagnosticCode.SYNTAX,
                bracket,
                "the bracket " + mark + " that is opened here is not closed",
                same ? Quoting.hint(Mask.restore(kept) + closers) : "close it where the list or group ends");
        if (closers.isEmpty()) {
            return QuoteAdvice.damageBrackets(stumble);
        }
        lines.replace(last, kept + " " + closers);
        return last;
    }

    private static Spot innermostBracket(Stumble stumble) {
        List<Part.Group> open = stumble.builder().open();
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).hasBrackets()) {
                return open.get(at).start();
            }
        }
        return stumble.context();
    }

    private static int wrongCloser(Stumble stumble, char found) {
        Spot bracket = innermostBracket(stumble);
        char opener = stumble.lines().line(bracket.line()).charAt(bracket.column());
        char needed = opener == '[' ? ']' : '}';
        String line = stumble.lines().line(stumble.line());
        String mended = line.substring(0, stumble.at().column())
                + needed
                + line.substring(stumble.at().column() + 1);
        stumble.report(
                DiagnosticCode.SYNTAX,
                stumble.at(),
                "what " + opener + " opened on line " + bracket.line() + " is closed by " + found,
                Quoting.hint(Mask.restore(mended)));
        stumble.lines().replace(stumble.line(), mended);
        return bracket.line();
    }

    /** A text that begins with brackets and goes on after them; returns the first line that was mended. */
    static int mendAfter(Stumble stumble, Part.Group brackets) {
        Spot start = brackets.start();
        char mark = stumble.lines().line(start.line()).charAt(start.column());
        String what = mark == '[' ? "a list" : "a group of keys";
        boolean single = start.line() == stumble.line();
        stumble.report(
                DiagnosticCode.SYNTAX,
                stumble.at(),
                "this follows after a closing bracket: what begins with " + mark + " is " + what + " in YAML",
                single ? "if it is a text, " + stumble.quotedFrom(start) : Quoting.general());
        if (single) {
            stumble.hideRest(start);
        } else {
            stumble.damage(start, Math.max(0, stumble.blockColumn()));
        }
        return start.line();
    }

    private static int withoutComma(Stumble stumble) {
        String line = stumble.lines().line(stumble.line());
        int at = stumble.at().column();
        boolean brackets = stumble.outermostBrackets().isPresent();
        char instead = brackets ? ' ' : Mask.hide(',');
        stumble.lines().replace(stumble.line(), line.substring(0, at) + instead + line.substring(at + 1));
        return stumble.line();
    }

    /** A character that nothing can begin with; returns the first line that was mended. */
    static int mendCharacter(Stumble stumble) {
        char c = stumble.character();
        Spot at = stumble.at();
        if (c == ']' || c == '}') {
            stumble.report(
                    DiagnosticCode.SYNTAX,
                    at,
                    "there is no opening bracket for this " + c,
                    "take it out, or put the text between quotation marks");
        } else if (c == ',') {
            stumble.report(
                    DiagnosticCode.SYNTAX,
                    at,
                    "a comma stands where something should be listed",
                    "take it out, or put the text between quotation marks");
            return withoutComma(stumble);
        } else {
            stumble.report(
                    DiagnosticCode.SYNTAX,
                    at,
                    "nothing can begin with " + Words.quoted(Character.toString(Mask.restore(c))) + " here",
                    Quoting.general());
        }
        if (stumble.outermostBrackets().isPresent()) {
            return QuoteAdvice.damageBrackets(stumble);
        }
        if (at.column() < stumble.lines().line(stumble.line()).length()) {
            stumble.hide(new Spot(stumble.line(), at.column()));
        }
        return stumble.line();
    }
}
