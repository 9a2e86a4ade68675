package org.openguidance.validate;

import java.util.Arrays;

/** A set of code points, kept as ranges in order. Immutable; a look-up takes the logarithm of their number. */
final class CodePointRanges {

    private final int[] starts;
    private final int[] ends;

    private CodePointRanges(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads ranges such as {@code 2600-2604 260E}: hexadecimal, inclusive, ascending, parted by single spaces. */
    static CodePointRanges parse(String written) {
        String[] ranges = written.split(" ", -1);
        int[] starts = new int[ranges.length];
        int[] ends = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            int dash = ranges[i].indexOf('-');
            starts[i] = Integer.parseInt(dash < 0 ? ranges[i] : ranges[i].substring(0, dash), 16);
            ends[i] = Integer.parseInt(ranges[i].substring(dash + 1), 16);
            if (ends[i] < starts[i] || i > 0 && starts[i] <= ends[i - 1]) {
                throw new IllegalArgumentException("range '" + ranges[i] + "' is out of order");
            }
        }
        return new CodePointRanges(starts, ends);
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return at >= 0 || at < -1 && codePoint <= ends[-at - 2];
    }
}
