package org.openguidance.loader;

/**
 * A place in the lines that the parser reads.
 *
 * @param line from 1
 * @param column from 0, in UTF-16 units
 */
record Spot(int line, int column) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    boolean isBefore(Spot other) {
        return compareTo(other) < 0;
    }
}
