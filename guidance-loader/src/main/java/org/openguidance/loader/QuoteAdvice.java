package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where quotation marks or backslashes are not as they should be. */
final class QuoteAdvice {

    private QuoteAdvice() {}

    /** A text whose quotation mark is not closed where it should be; returns the first line that was mended. */
    static int mendOpen(Stumble stumble, Spot quote) {
        String line = stumble.lines().line(quote.line());
        char mark = line.charAt(quote.column());
        int end = Stumble.endOfText(line, quote.column());
        boolean curly = end > quote.column() + 1 && "\u201C\u201D\u2018\u2019".indexOf(line.charAt(end - 1)) >= 0;
        boolean apostrophe = mark == '\'' && line.indexOf('\'', quote.column() + 1) < 0;
        String message = "the quotation mark " + mark + " that is opened here is not closed on this line";
        if (curly) {
            message += ": a curly one ends it, which does not count";
        }
        stumble.report(DiagnosticCode.SYNTAX, quote, message, hint(stumble, quote, end, curly, apostrophe));
        if (stumble.outermostBrackets().isPresent()) {
            return damageBrackets(stumble);
        }
        if (isKey(stumble, quote)) {
            stumble.hide(quote);
        } else {
            stumble.hideRest(quote);
            dropCurly(stumble, quote, curly ? end - 1 : -1);
        }
        return quote.line();
    }

    /** Whether the quotation mark begins a key, for a colon follows on its line. */
    private static boolean isKey(Stumble stumble, Spot quote) {
        LineShape shape = stumble.shape(quote.line());
        return shape.start() == quote.column() && colonAfter(shape.line(), quote.column()) > 0;
    }

    private static int colonAfter(String line, int from) {
        int colon = line.indexOf(": ", from);
        return colon < 0 && line.endsWith(":") ? line.length() - 1 : colon;
    }

    private static void dropCurly(Stumble stumble, Spot quote, int curly) {
        if (curly > 0) {
            String line = stumble.lines().line(quote.line());
            stumble.lines().replace(quote.line(), line.substring(0, curly) + line.substring(curly + 1));
        }
    }

    private static String hint(Stumble stumble, Spot quote, int end, boolean curly, boolean apostrophe) {
        if (stumble.outermostBrackets().isPresent()) {
            return "close it before the comma or the bracket that follows";
        }
        String typed = stumble.typed(quote.line());
        if (isKey(stumble, quote)) {
            int colon = colonAfter(typed, quote.column());
            return Quoting.hint(typed.substring(0, colon) + typed.charAt(quote.column()) + typed.substring(colon));
        }
        String text = typed.substring(quote.column() + 1, curly ? end - 1 : end);
        String whole = apostrophe && !curly ? "'" + text : text;
        return Quoting.hint(typed, quote.column(), end, Quoting.quote(whole));
    }

    static int damageBrackets(Stumble stumble) {
        Spot start = stumble.outermostBrackets().map(Part.Group::start).orElse(stumble.at());
        stumble.damage(start, Math.max(0, stumble.blockColumn()));
        return start.line();
    }

    /** A text that goes on after its closing quotation mark; returns the first line that was mended. */
    static int mendAfter(Stumble stumble, Spot quote) {
        if (quote.line() != stumble.line()) {
            return mendSpanning(stumble, quote);
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                stumble.at(),
                "the text goes on after its closing quotation mark",
                requoted(stumble, quote));
        stumble.hideRest(quote);
        return quote.line();
    }

    /** The line with its text between other quotation marks, so that those inside can stay. */
    private static String requoted(Stumble stumble, Spot quote) {
        String line = stumble.typed(quote.line());
        int end = Stumble.endOfText(line, quote.column());
        char mark = line.charAt(quote.column());
        boolean wrapped = line.charAt(end - 1) == mark && end > quote.column() + 2;
        if (!wrapped) {
            return stumble.quotedFrom(quote);
        }
        String inside = line.substring(quote.column() + 1, end - 1).replace("\\" + mark, "" + mark);
        return Quoting.hint(line, quote.column(), end, Quoting.quote(inside));
    }

    private static int mendSpanning(Stumble stumble, Spot quote) {
        for (int number = quote.line() + 1; number <= stumble.line(); number++) {
            LineShape shape = LineShape.of(stumble.lines().line(number));
            if (shape.hasKey() || shape.hasDash()) {
                return mendOpen(stumble, quote);
            }
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                stumble.at(),
                "the text that begins on line " + quote.line() + " goes on after its closing quotation mark",
                "put the closing quotation mark where the text ends");
        stumble.hideRest(new Spot(stumble.line(), stumble.at().column()));
        stumble.lines().replace(stumble.line(), beforeLastQuote(stumble, quote));
        return quote.line();
    }

    private static String beforeLastQuote(Stumble stumble, Spot quote) {
        char mark = stumble.lines().line(quote.line()).charAt(quote.column());
        String line = stumble.lines().line(stumble.line());
        int last = line.lastIndexOf(mark, Math.max(0, stumble.at().column() - 1));
        return last < 0 ? line : line.substring(0, last) + Mask.DAMAGE + line.substring(last + 1) + mark;
    }

    /** A backslash before something that YAML does not know; returns the first line that was mended. */
    static int mendEscape(Stumble stumble) {
        Spot quote = stumble.context().equals(stumble.at()) ? stumble.begin() : stumble.context();
        MendedLines lines = stumble.lines();
        Spot until = new Spot(stumble.line(), lines.line(stumble.line()).length());
        Optional<Escapes.Wrong> wrong = Escapes.first(lines, quote, until);
        if (wrong.isEmpty() && isNeedless(stumble)) {
            Escapes.eraseNeedless(lines, quote, until);
            return quote.line();
        }
        if (wrong.isEmpty()) {
            stumble.report(
                    DiagnosticCode.SYNTAX,
                    stumble.at(),
                    "a backslash is followed by something that YAML does" + " not know",
                    "use single quotation marks, where a backslash is only a backslash");
            lines.blank(stumble.line());
            return stumble.line();
        }
        stumble.report(Escapes.fault(lines, wrong.get(), quote, endOf(lines, quote)));
        Escapes.hideWrong(lines, quote, until);
        return quote.line();
    }

    private static boolean isNeedless(Stumble stumble) {
        return stumble.character() == '/' || stumble.character() == '\t';
    }

    /** Where a double-quoted text ends, or its own start if not on its line. */
    private static Spot endOf(MendedLines lines, Spot quote) {
        String line = lines.line(quote.line());
        for (int at = quote.column() + 1; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                return new Spot(quote.line(), at + 1);
            }
            at += line.charAt(at) == '\\' ? 1 : 0;
        }
        return quote;
    }
}
