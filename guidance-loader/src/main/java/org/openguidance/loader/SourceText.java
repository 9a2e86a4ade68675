package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * The text of a file and its lines, which end with LF, CRLF or CR. Immutable.
 */
final class SourceText {

    private final String name;
    private final List<String> lines;
    private final boolean endsOpen;

    private SourceText(String name, String text) {
        this.name = name;
        this.lines = split(text);
        this.endsOpen = !text.endsWith("\n") && !text.endsWith("\r");
    }

    /** The bytes as UTF-8; nothing, and a fault, if they are not, or are plainly another kind of file. */
    static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics.Collector faults) {
        if (KindOfFile.isOther(name, bytes, faults)) {
            return Optional.empty();
        }
        return Utf8.decode(name, bytes, faults).map(text -> new SourceText(name, text));
    }

    /** A text that is at hand. */
    static SourceText of(String name, String text) {
        return new SourceText(name, text);
    }

    /** The file's name, for messages. */
    String name() {
        return name;
    }

    /** How many lines it has; a line end at the very end begins no further line. */
    int lineCount() {
        return lines.size();
    }

    /** A line without its line end, counted from 1; empty after the last one. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Whether the last line has no line end. */
    boolean endsOpen() {
        return endsOpen;
    }

    /** A place in this file. */
    SourceLocation at(int line, int column) {
        return new SourceLocation(name, line, column);
    }

    /** The same diagnostic, showing the line that it is about, if it is about one of this file. */
    Diagnostic withLine(Diagnostic diagnostic) {
        SourceLocation place = diagnostic.location();
        boolean here = place.file().equals(name) && place.line() >= 1 && place.line() <= lines.size();
        return here && diagnostic.sourceLine().isEmpty() ? diagnostic.withSourceLine(line(place.line())) : diagnostic;
    }

    /** All that was found, each showing its line. */
    Diagnostics.Collector withLines(Diagnostics.Collector found) {
        Diagnostics.Collector shown = Diagnostics.collector();
        found.all().forEach(diagnostic -> shown.add(withLine(diagnostic)));
        return shown;
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, at));
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
