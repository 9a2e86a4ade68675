package org.openguidance.model;

/**
 * Where something stands in a file: the file's name, a line and a column, both counted from 1.
 *
 * <p>Columns count UTF-16 code units, as editors and language servers do; a tab is one column. Lines end with LF, CRLF or
 * CR. What was built in code stands nowhere and has {@link #NONE}. Immutable and thread-safe.
 *
 * @param file the file's name as the caller gave it, empty for {@link #NONE}
 * @param line the line, from 1; 0 where only the file is known
 * @param column the column, from 1; 0 where only the file or the line is known
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    /** The location of what was built in code. */
    public static final SourceLocation NONE = new SourceLocation("", 0, 0);

    /** Refuses negative numbers and a column without a line. */
    public SourceLocation {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException(
                    "a location needs a line and a column from 1, not line " + line + ", column " + column);
        }
    }

    /** The location of a whole file. */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** Whether this is a place in a file at all. */
    public boolean isKnown() {
        return !file.isEmpty();
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.equals(other.file) ? 0 : file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as compilers print it; the parts that are not known are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
