package org.openguidance.benchmarks.peer;

import java.util.Arrays;
import java.util.BitSet;

/** The numbers of the rules that were found to be broken. Used again for each post; not thread-safe. */
public final class Hits {

    private int[] rules = new int[64];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** Takes down a rule; the same one may come several times. */
    public void add(int rule) {
        if (size == rules.length) {
            rules = Arrays.copyOf(rules, 2 * size);
        }
        rules[size++] = rule;
    }

    /** Takes down the rules whose bits are set. */
    public void addAll(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                add(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** A rule that was taken down. */
    public int get(int index) {
        return rules[index];
    }

    /** How often a rule was taken down. */
    public int size() {
        return size;
    }

    /** The rules, each once. */
    public BitSet distinct() {
        BitSet distinct = new BitSet();
        for (int i = 0; i < size; i++) {
            distinct.set(rules[i]);
        }
        return distinct;
    }
}
