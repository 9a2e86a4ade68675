package org.openguidance.validate;

import java.util.Arrays;

/**
 * The code points that a piece of a pattern stands for, lone surrogates among them. Immutable; a look-up takes the logarithm
 * of the number of ranges.
 */
final class CharacterSet {

    static final CharacterSet NONE = new CharacterSet(new int[0]);
    static final CharacterSet ANY = range(0, Character.MAX_CODE_POINT);

    /** In order: the first code point of a range, then the first behind it, and so on. */
    private final int[] bounds;

    private CharacterSet(int[] bounds) {
        this.bounds = bounds;
    }

    static CharacterSet of(int codePoint) {
        return range(codePoint, codePoint);
    }

    /** The code points from one to another, both among them. */
    static CharacterSet range(int first, int last) {
        return new CharacterSet(new int[] {first, last + 1});
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        int atOrBefore = at >= 0 ? at : -at - 2;
        return (atOrBefore & 1) == 0;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** All other code points. */
    CharacterSet others() {
        CharacterSetBuilder others = new CharacterSetBuilder();
        int next = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            others.add(next, bounds[i] - 1);
            next = bounds[i + 1];
        }
        return others.add(next, Character.MAX_CODE_POINT).build();
    }

    /** The code points of either set. */
    CharacterSet and(CharacterSet more) {
        return new CharacterSetBuilder().add(this).add(more).build();
    }

    /** Where a range starts or has ended, in order: membership changes at each. */
    int[] bounds() {
        return bounds.clone();
    }

    int ranges() {
        return bounds.length / 2;
    }

    int first(int range) {
        return bounds[2 * range];
    }

    int last(int range) {
        return bounds[2 * range + 1] - 1;
    }

    /** A set of ranges in order, of which none touches the next. */
    static CharacterSet ofBounds(int[] bounds) {
        return bounds.length == 0 ? NONE : new CharacterSet(bounds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** As in a pattern: {@code [0-9a-f]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int range = 0; range < ranges(); range++) {
            append(text, first(range));
            if (last(range) > first(range)) {
                append(last(range) > first(range) + 1 ? text.append('-') : text, last(range));
            }
        }
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, int codePoint) {
        if (codePoint <= ' ' || codePoint > '~') {
            text.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
        } else {
            text.append("[]\\^-".indexOf(codePoint) < 0 ? "" : "\\").append((char) codePoint);
        }
    }
}
