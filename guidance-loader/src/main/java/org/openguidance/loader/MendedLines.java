package org.openguidance.loader;

import java.io.Reader;
import java.util.List;
import org.openguidance.model.SourceLocation;

/**
 * The lines of a file as the parser reads them: those of the file with some characters hidden, and after a fault with
 * its line mended, so that the parser can go on. Knows the place in the file for every place in these lines.
 */
final class MendedLines {

    private final SourceText source;
    private final String[] lines;
    private final int[] shiftedFrom;
    private final int[] shiftedBy;
    private int countedLine;
    private int countedPoints;
    private int countedUnits;

    MendedLines(SourceText source) {
        this.source = source;
        int count = source.lineCount();
        this.lines = new String[count];
        for (int line = 0; line < count; line++) {
            lines[line] = Mask.line(source.line(line + 1));
        }
        this.shiftedFrom = new int[count];
        this.shiftedBy = new int[count];
    }

    SourceText source() {
        return source;
    }

    int count() {
        return lines.length;
    }

    /** A line as the parser sees it, from 1; empty outside the file. */
    String line(int number) {
        return number >= 1 && number <= lines.length ? lines[number - 1] : "";
    }

    /** The place in the file. */
    SourceLocation place(Spot spot) {
        if (spot.line() < 1 || spot.line() > lines.length) {
            return source.at(Math.max(1, Math.min(spot.line(), Math.max(1, lines.length))), endColumn(spot.line()));
        }
        int at = spot.line() - 1;
        int column = spot.column() <= shiftedFrom[at]
                ? spot.column()
                : Math.max(shiftedFrom[at], spot.column() - shiftedBy[at]);
        return source.at(spot.line(), Math.min(column, source.line(spot.line()).length()) + 1);
    }

    private int endColumn(int line) {
        return line < 1 ? 1 : source.line(lines.length).length() + 1;
    }

    /** Replaces a line; the columns after {@code from} are {@code by} further to the right than in the file. */
    void replace(int number, String mended, int from, int by) {
        lines[number - 1] = mended;
        shiftedFrom[number - 1] = from;
        shiftedBy[number - 1] = by;
        countedLine = 0;
    }

    /** Replaces a line by one of the same width. */
    void replace(int number, String mended) {
        replace(number, mended, shiftedFrom[number - 1], shiftedBy[number - 1]);
    }

    /** Takes a line out. */
    void blank(int number) {
        replace(number, "", 0, 0);
    }

    /** How many spaces a line begins with. */
    int indent(int number) {
        String line = line(number);
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a line holds nothing but white space, or a comment. */
    boolean isIdle(int number) {
        String line = line(number).strip();
        return line.isEmpty() || line.charAt(0) == '#';
    }

    /** The column in UTF-16 units of a column that is counted in code points. Fast when asked from left to right. */
    int units(int number, int points) {
        String line = line(number);
        if (points == 0 || line.isEmpty()) {
            return points;
        }
        boolean onward = countedLine == number && countedPoints <= points;
        int point = onward ? countedPoints : 0;
        int unit = onward ? countedUnits : 0;
        for (; point < points && unit < line.length(); point++) {
            unit += Character.charCount(line.codePointAt(unit));
        }
        countedLine = number;
        countedPoints = point;
        countedUnits = unit;
        return unit + (points - point);
    }

    /** The lines from one on, after some others. */
    Reader reader(int from, List<String> before) {
        return new LineReader(from, before);
    }

    /** Streams lines, so that starting again in the middle of a large file costs nothing. */
    private final class LineReader extends Reader {

        private final List<String> before;
        private final int first;
        private int next;
        private String current = "";
        private int at;

        LineReader(int from, List<String> before) {
            this.before = before;
            this.first = from;
            this.next = from - before.size();
        }

        @Override
        public int read(char[] target, int offset, int length) {
            int done = 0;
            while (done < length && advance()) {
                int count = Math.min(length - done, current.length() - at);
                current.getChars(at, at + count, target, offset + done);
                at += count;
                done += count;
            }
            return done == 0 ? -1 : done;
        }

        private boolean advance() {
            while (at == current.length()) {
                if (next > lines.length) {
                    return false;
                }
                String line = next < first ? before.get(next - first + before.size()) : line(next);
                boolean open = next == lines.length && source.endsOpen();
                current = open ? line : line + "\n";
                at = 0;
                next++;
            }
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
