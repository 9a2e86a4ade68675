package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where lines are indented with tabs. */
final class TabAdvice {

    private static final int STEP = 2;

    private TabAdvice() {}

    /** Whether a line has a tab before its first character. */
    static boolean fits(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && line.charAt(at) == '\t' && !line.isBlank();
    }

    /** Reports the run of lines that begin with tabs, and gives them spaces instead; returns the first one. */
    static int mend(Stumble stumble, int line) {
        MendedLines lines = stumble.lines();
        int last = line;
        for (int number = line; number <= lines.count(); number++) {
            if (fits(lines.line(number))) {
                last = number;
            } else if (!lines.isIdle(number)) {
                break;
            }
        }
        int tab = lines.line(line).indexOf('\t');
        String which = last == line ? "the line begins" : "lines " + line + " to " + last + " begin";
        stumble.report(
                DiagnosticCode.TAB,
                new Spot(line, tab),
                which + " with a tab, and YAML takes only spaces there",
                "use spaces, " + STEP + " for each step");
        int by = offsetFor(stumble, line);
        for (int number = line; number <= last; number++) {
            indent(lines, number, by);
        }
        return line;
    }

    /** By how much a line was probably meant to be further to the right than its tabs make it. */
    private static int offsetFor(Stumble stumble, int number) {
        stumble.builder().goBackTo(number);
        int width = widthOf(stumble.lines().line(number));
        Optional<Part.Group> innermost = stumble.innermost();
        if (innermost.filter(Part.Group::isWaiting).isPresent()) {
            return innermost.get().column() + STEP - width;
        }
        indent(stumble.lines(), number, 0);
        int best = new Alignment(stumble, number).best();
        return best < 0 ? 0 : best - width;
    }

    private static int widthOf(String line) {
        int width = 0;
        for (int at = 0; at < line.length() && line.charAt(at) <= ' '; at++) {
            width += line.charAt(at) == '\t' ? STEP : 1;
        }
        return width;
    }

    /**
     * Puts spaces for tabs that stand between words, or alone on a line: YAML allows that, and the parser does not.
     * Tabs inside texts stay.
     */
    static int spaceOut(Stumble stumble) {
        StringBuilder line = new StringBuilder(stumble.lines().line(stumble.line()));
        int at = stumble.at().column();
        for (; at < line.length() && line.charAt(at) <= ' '; at++) {
            line.setCharAt(at, ' ');
        }
        if (stumble.innermost().filter(Part.Group::isFlow).isPresent()) {
            spaceOutBrackets(line, at);
        }
        stumble.lines().replace(stumble.line(), line.toString());
        return stumble.line();
    }

    /** The same for the rest of a line between brackets, where a line may have many. */
    private static void spaceOutBrackets(StringBuilder line, int from) {
        char before = ' ';
        char quote = 0;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\t' && quote == 0 && ",:[{".indexOf(before) >= 0) {
                line.setCharAt(at, ' ');
            } else if (c > ' ') {
                boolean opens = quote == 0 && (c == '"' || c == '\'') && " ,:[{".indexOf(before) >= 0;
                quote = opens ? c : c == quote ? 0 : quote;
                before = c;
            }
        }
    }

    private static void indent(MendedLines lines, int number, int by) {
        String line = lines.line(number);
        int end = 0;
        while (end < line.length() && line.charAt(end) <= ' ') {
            end++;
        }
        int width = Math.max(0, widthOf(line) + by);
        lines.replace(number, " ".repeat(width) + line.substring(end), 0, width - end);
    }
}
