package org.openguidance.loader;

import org.openguidance.model.diagnostic.DiagnosticCode;

/** What to say, and how to go on, where the space after the dash of an entry is missing, or a dash where none can be. */
final class DashAdvice {

    private DashAdvice() {}

    /** Whether a line begins with a dash that is glued to its entry, as in {@code -id: a}. */
    static boolean fits(Stumble stumble, int number) {
        LineShape shape = stumble.shape(number);
        return shape.hasUnspacedDash()
                && stumble.builder().open().stream().anyMatch(group -> !group.isMapping() && !group.isFlow());
    }

    /** The same for the first entry of a list, which made no list of it: nothing else stands in its group. */
    static boolean fitsFirst(Stumble stumble, int number) {
        return stumble.shape(number).hasUnspacedDash()
                && stumble.innermost()
                        .filter(group -> group.start().line() == number)
                        .isPresent();
    }

    /** Reports the missing space and puts it in; returns the line. */
    static int mendSpace(Stumble stumble, int number) {
        String line = stumble.lines().line(number);
        int dash = stumble.shape(number).start();
        String corrected = corrected(line, dash);
        stumble.report(DiagnosticCode.MISSING_SPACE, new Spot(number, dash), message(), Quoting.hint(corrected));
        stumble.lines().replace(number, corrected, dash + 1, 1);
        return number;
    }

    /** What is wrong with a dash that is glued to its entry. */
    static String message() {
        return "a space is missing after the dash of this entry";
    }

    /** The line with the space after the dash. */
    static String corrected(String line, int dash) {
        return line.substring(0, dash + 1) + " " + line.substring(dash + 1);
    }

    /** An entry on the line of its key; returns the line. */
    static int mendInline(Stumble stumble) {
        Spot at = stumble.at();
        String key = stumble.shape(stumble.line()).key();
        stumble.report(
                DiagnosticCode.SYNTAX,
                at,
                "an entry of a list cannot stand on the line of its key",
                "put each entry on a line of its own below " + Words.quoted(Mask.restore(key)) + "; for a text, "
                        + stumble.quotedFrom(at));
        stumble.damage(at, Math.max(0, stumble.blockColumn()));
        return stumble.line();
    }
}
