package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks sets of patterns what they find, for tests. */
final class PatternSets {

    private PatternSets() {}

    static PatternSet of(String... patterns) {
        return PatternSet.of(Arrays.stream(patterns).map(PatternSearch::of).toList());
    }

    /** The numbers of the patterns found in a text. */
    static List<Integer> found(PatternSet set, String text) {
        long[] found = new long[set.longs()];
        set.scan(text, found);
        return numbers(found);
    }

    /** The numbers of the bits that are set. */
    static List<Integer> numbers(long[] bits) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < bits.length * Long.SIZE; i++) {
            if ((bits[i >>> 6] >>> i & 1) != 0) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** A text of which each unit beyond ASCII is written as its number. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            if (unit < ' ' || unit > '~') {
                escaped.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
