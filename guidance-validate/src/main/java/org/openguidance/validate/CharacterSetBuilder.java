package org.openguidance.validate;

import java.util.Arrays;

/** Gathers ranges of code points, in any order and overlapping, to a {@link CharacterSet}. For one thread. */
final class CharacterSetBuilder {

    /** Each range as its first code point in the upper half and its last in the lower. */
    private long[] ranges = new long[8];

    private int size;

    CharacterSetBuilder add(int codePoint) {
        return add(codePoint, codePoint);
    }

    /** Adds the code points from one to another, both among them; nothing where the last is before the first. */
    CharacterSetBuilder add(int first, int last) {
        if (last < first) {
            return this;
        }
        if (size == ranges.length) {
            ranges = Arrays.copyOf(ranges, 2 * size);
        }
        ranges[size++] = (long) first << Integer.SIZE | last;
        return this;
    }

    CharacterSetBuilder add(CharacterSet set) {
        for (int range = 0; range < set.ranges(); range++) {
            add(set.first(range), set.last(range));
        }
        return this;
    }

    CharacterSet build() {
        Arrays.sort(ranges, 0, size);
        int[] bounds = new int[2 * size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int first = (int) (ranges[i] >>> Integer.SIZE);
            int end = (int) ranges[i] + 1;
            if (length > 0 && first <= bounds[length - 1]) {
                bounds[length - 1] = Math.max(bounds[length - 1], end);
            } else {
                bounds[length++] = first;
                bounds[length++] = end;
            }
        }
        return CharacterSet.ofBounds(Arrays.copyOf(bounds, length));
    }
}
