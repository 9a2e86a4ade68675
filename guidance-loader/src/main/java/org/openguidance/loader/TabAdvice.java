package org.openguidance.loader;

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
        for (int number = line; number <= last; number++) {
            expand(lines, number);
        }
        return line;
    }

    private static void expand(MendedLines lines, int number) {
        String line = lines.line(number);
        int end = 0;
        int width = 0;
        while (end < line.length() && line.charAt(end) <= ' ') {
            width += line.charAt(end) == '\t' ? STEP : 1;
            end++;
        }
        lines.replace(number, " ".repeat(width) + line.substring(end), 0, width - end);
    }
}
