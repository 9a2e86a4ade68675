package org.openguidance.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letters are one under {@code (?i)}, as RE2/J has it: simple folding, in which each letter leads to the next of its
 * circle and the last to the first.
 */
final class PatternCase {

    /** The circles that are more than a small letter and its capital, or that lower and upper case alone would miss. */
    private static final List<String> CIRCLES = List.of(
            "Kk\u212A",
            "Ss\u017F",
            "\u00B5\u039C\u03BC",
            "\u00C5\u00E5\u212B",
            "\u00DF\u1E9E",
            "\u0130",
            "\u0131",
            "\u01C4\u01C5\u01C6",
            "\u01C7\u01C8\u01C9",
            "\u01CA\u01CB\u01CC",
            "\u01F1\u01F2\u01F3",
            "\u0345\u0399\u03B9\u1FBE",
            "\u0392\u03B2\u03D0",
            "\u0395\u03B5\u03F5",
            "\u0398\u03B8\u03D1\u03F4",
            "\u039A\u03BA\u03F0",
            "\u03A0\u03C0\u03D6",
            "\u03A1\u03C1\u03F1",
            "\u03A3\u03C2\u03C3",
            "\u03A6\u03C6\u03D5",
            "\u03A9\u03C9\u2126",
            "\u1E60\u1E61\u1E9B");

    private static final Map<Integer, Integer> NEXT = next();

    /** Ranges are folded only between these. */
    private static final int FIRST_FOLDED = 'A';

    private static final int LAST_FOLDED = 0x1044F;

    private static final int LONGEST_CIRCLE = 4;

    private PatternCase() {}

    private static Map<Integer, Integer> next() {
        Map<Integer, Integer> next = new HashMap<>();
        for (String circle : CIRCLES) {
            for (int i = 0; i < circle.length(); i++) {
                next.put((int) circle.charAt(i), (int) circle.charAt((i + 1) % circle.length()));
            }
        }
        return Map.copyOf(next);
    }

    private static int next(int codePoint) {
        Integer known = NEXT.get(codePoint);
        if (known != null) {
            return known;
        }
        int lower = Character.toLowerCase(codePoint);
        return lower == codePoint ? Character.toUpperCase(codePoint) : lower;
    }

    /**
     * A letter and those that are one with it.
     *
     * @throws UnsupportedPatternException where RE2/J treats the letter differently by what stands around it
     */
    static CharacterSet letter(int codePoint) {
        CharacterSetBuilder letters = new CharacterSetBuilder();
        addCircle(letters, codePoint);
        if (codePoint > LAST_FOLDED && next(codePoint) != codePoint) {
            throw new UnsupportedPatternException("the case of a letter beyond U+1044F");
        }
        return letters.build();
    }

    /** Whether a set is of one letter and of those that are one with it. */
    static boolean isCircle(CharacterSet set) {
        return !set.isEmpty()
                && set.first(0) <= LAST_FOLDED
                && next(set.first(0)) != set.first(0)
                && set.equals(letter(set.first(0)));
    }

    /** A range of letters and those that are one with any of them. */
    static CharacterSet range(int first, int last) {
        CharacterSetBuilder letters = new CharacterSetBuilder().add(first, last);
        if (first > FIRST_FOLDED || last < LAST_FOLDED) {
            for (int c = Math.max(first, FIRST_FOLDED); c <= Math.min(last, LAST_FOLDED); c++) {
                addCircle(letters, c);
            }
        }
        return letters.build();
    }

    private static void addCircle(CharacterSetBuilder letters, int codePoint) {
        letters.add(codePoint);
        int steps = 0;
        for (int c = next(codePoint); c != codePoint; c = next(c)) {
            letters.add(c);
            if (++steps == LONGEST_CIRCLE) {
                throw new UnsupportedPatternException("a letter whose circle of cases does not close");
            }
        }
    }
}
