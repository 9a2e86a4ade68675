package org.openguidance.loader;

import java.util.OptionalInt;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/** What can be seen in the lines of a file before anything is parsed: hidden characters, and directives at the top. */
final class FirstLook {

    private final SourceText text;
    private final MendedLines lines;
    private final Diagnostics.Collector faults;

    FirstLook(SourceText text, MendedLines lines, Diagnostics.Collector faults) {
        this.text = text;
        this.lines = lines;
        this.faults = faults;
    }

    void report() {
        controls();
        directives();
        indentation();
    }

    /** A first key that is indented, although other keys begin at the start of their lines. */
    private void indentation() {
        int first = 1;
        while (first < lines.count() && lines.isIdle(first)) {
            first++;
        }
        LineShape shape = LineShape.of(lines.line(first));
        if (shape.indent() == 0 || !shape.hasWordAsKey() || shape.hasDash() || !hasKeyAtStart(first + 1)) {
            return;
        }
        faults.add(
                DiagnosticCode.SYNTAX,
                text.at(first, shape.indent() + 1),
                "the first key is indented, and other keys are not",
                IndentAdvice.spaces(0));
        IndentAdvice.shift(lines, first, 0);
    }

    private boolean hasKeyAtStart(int from) {
        for (int number = from; number <= lines.count(); number++) {
            LineShape shape = LineShape.of(lines.line(number));
            if (shape.indent() == 0 && shape.hasWordAsKey() && !shape.hasDash()) {
                return true;
            }
        }
        return false;
    }

    private void controls() {
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number);
            OptionalInt found = Controls.firstInFile(line);
            if (found.isPresent()) {
                char c = line.charAt(found.getAsInt());
                faults.add(
                        DiagnosticCode.CONTROL_CHARACTER,
                        text.at(number, found.getAsInt() + 1),
                        "the line holds " + Controls.name(c) + ", which no text may have",
                        c == '\uFFFD' ? "type the character again that was lost here" : "delete it, and save again");
            }
        }
    }

    private void directives() {
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number);
            if (line.startsWith("%")) {
                faults.add(
                        DiagnosticCode.SYNTAX,
                        text.at(number, 1),
                        "the line begins with '%', which in YAML is an instruction to the program that reads it; packs"
                                + " have none",
                        "take the line out");
                lines.blank(number);
            } else if (!lines.isIdle(number)) {
                return;
            }
        }
    }
}
