package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which of many patterns are found in a text, in one walk over it, whatever their number. It agrees with
 * {@link PatternSearch} about every pattern and every text, and does not say where; that is asked of those alone that are
 * found.
 *
 * <p>Linear in the length of the text, without allocation once texts of the kind have been seen. Thread-safe; the patterns do
 * not change, what is remembered of texts does.
 */
final class PatternSet {

    private final int size;
    private final PatternDfa dfa;
    private final long[] always;
    private final List<PatternSearch> alone;
    private final int[] aloneNumbers;

    private PatternSet(int size, PatternDfa dfa, long[] always, List<PatternSearch> alone, List<Integer> aloneNumbers) {
        this.size = size;
        this.dfa = dfa;
        this.always = always;
        this.alone = List.copyOf(alone);
        this.aloneNumbers = aloneNumbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The set of some patterns, numbered in their order from 0. */
    static PatternSet of(List<PatternSearch> patterns) {
        return of(patterns, DfaLimits.USUAL);
    }

    /** The set of some patterns, with limits of its own to what it remembers. */
    static PatternSet of(List<PatternSearch> patterns, DfaLimits limits) {
        PatternCompiler compiler = new PatternCompiler();
        long[] always = new long[longs(patterns.size())];
        List<PatternSearch> alone = new ArrayList<>();
        List<Integer> aloneNumbers = new ArrayList<>();
        for (int number = 0; number < patterns.size(); number++) {
            try {
                PatternTree tree = PatternTrimming.trim(
                        PatternParser.parse(patterns.get(number).toString()));
                if (tree.equals(PatternTree.NOTHING)) {
                    always[number >>> 6] |= 1L << number;
                } else {
                    compiler.add(tree, number);
                }
            } catch (UnsupportedPatternException unsupported) {
                alone.add(patterns.get(number));
                aloneNumbers.add(number);
            }
        }
        return new PatternSet(patterns.size(), PatternDfa.of(compiler.program(), limits), always, alone, aloneNumbers);
    }

    private static int longs(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many patterns there are. */
    int size() {
        return size;
    }

    /** How many numbers the bits of all patterns take. */
    int longs() {
        return always.length;
    }

    /**
     * Sets the bit of each pattern that is found in a text, and leaves the other bits as they are.
     *
     * @param text the text
     * @param found the bits, {@link #longs} numbers or more: of pattern 0 the lowest of the first
     */
    void scan(String text, long[] found) {
        for (int i = 0; i < always.length; i++) {
            found[i] |= always[i];
        }
        dfa.scan(text, found);
        for (int i = 0; i < aloneNumbers.length; i++) {
            if (alone.get(i).isFoundIn(text)) {
                found[aloneNumbers[i] >>> 6] |= 1L << aloneNumbers[i];
            }
        }
    }

    /** Walks over some texts, so that others of their kind are walked over faster. */
    void warm(Iterable<String> texts) {
        long[] found = new long[longs()];
        for (String text : texts) {
            scan(text, found);
        }
    }

    /** The automaton, for what tests ask of it. */
    PatternDfa dfa() {
        return dfa;
    }

    /** The patterns that are looked for one by one. */
    List<PatternSearch> alone() {
        return alone;
    }

    /** The program, a step a line. */
    @Override
    public String toString() {
        return dfa.toString();
    }
}
