package org.openguidance.validate;

import java.util.Arrays;
import java.util.List;

/**
 * Says which of many patterns are found in a text, in one walk over it, whatever their number. It agrees with
 * {@link PatternSearch} about every pattern and every text, and does not say where; that is asked of those alone that are
 * found.
 *
 * <p>Linear in the length of the text, without allocation once texts of the kind have been seen. Some patterns take a walk of
 * their own: one with a gap for other words, in a text that has all its pieces; and in every text one of what is not known
 * here. That is half of a pair of surrogates by itself, letters beyond U+1044F where case is left aside, a choice with one letter both as it is and in any case, more than twenty
 * groups of Unicode, a pattern of more than 20,000 steps, or one behind more different characters than can be told apart.
 *
 * <p>Thread-safe; the patterns do not change, what is remembered of texts does, within limits. Nothing is remembered beforehand,
 * from the examples of rules say: every start would pay for it, and the first texts teach as much.
 */
final class PatternSet {

    private final List<PatternSearch> patterns;
    private final List<PatternSpans> spans;
    private final int numbers;
    private final long[] always;
    private final PatternScan scan;
    private final List<PatternInPieces> inPieces;

    /** Of each piece, which of the patterns in pieces it is the first of; -1 if of none. */
    private final int[] firstOf;

    private final int[] aloneNumbers;

    /**
     * A set of some patterns.
     *
     * @param patterns the patterns, whose numbers are their places in the list
     * @param numbers the first number that neither a pattern has nor a piece; those of pieces begin where a new long does
     * @param always the bits of the patterns that are found in every text
     * @param scan what looks for patterns and pieces
     * @param inPieces the patterns that are looked for in pieces
     * @param aloneNumbers the numbers of the patterns that are looked for one by one
     */
    PatternSet(
            List<PatternSearch> patterns,
            int numbers,
            long[] always,
            PatternScan scan,
            List<PatternInPieces> inPieces,
            List<Integer> aloneNumbers) {
        this.patterns = List.copyOf(patterns);
        this.spans = patterns.stream().map(PatternSpans::new).toList();
        this.numbers = numbers;
        this.always = always.clone();
        this.scan = scan;
        this.inPieces = List.copyOf(inPieces);
        this.firstOf = new int[numbers - always.length * Long.SIZE];
        Arrays.fill(firstOf, -1);
        for (int i = 0; i < inPieces.size(); i++) {
            firstOf[inPieces.get(i).firstPiece() - always.length * Long.SIZE] = i;
        }
        this.aloneNumbers = aloneNumbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The set of some patterns, numbered in their order from 0. */
    static PatternSet of(List<PatternSearch> patterns) {
        return of(patterns, DfaLimits.USUAL);
    }

    /** The set of some patterns, with limits of its own to what it remembers. */
    static PatternSet of(List<PatternSearch> patterns, DfaLimits limits) {
        return PatternSetBuilder.build(patterns, limits);
    }

    /** How many patterns there are. */
    int size() {
        return patterns.size();
    }

    /** How many numbers the bits take: those of all patterns, and behind them some that are used while a text is walked over. */
    int longs() {
        return (numbers + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * Sets the bit of each pattern that is found in a text, and leaves those of the other patterns as they are.
     *
     * @param text the text
     * @param found the bits, {@link #longs} numbers or more: of pattern 0 the lowest of the first; those behind the bits of the
     *     patterns are 0 afterwards
     */
    void scan(String text, long[] found) {
        for (int i = 0; i < always.length; i++) {
            found[i] |= always[i];
        }
        scan.scan(text, found);
        scanInPieces(text, found);
        for (int number : aloneNumbers) {
            if (patterns.get(number).isFoundIn(text)) {
                found[number >>> 6] |= 1L << number;
            }
        }
    }

    /** Looks for the patterns of which the pieces have been found, and clears the bits of all pieces. */
    private void scanInPieces(String text, long[] found) {
        for (int i = always.length; i < longs(); i++) {
            for (long left = found[i]; left != 0; left &= left - 1) {
                int first = firstOf[(i - always.length) * Long.SIZE + Long.numberOfTrailingZeros(left)];
                if (first >= 0) {
                    inPieces.get(first).scan(text, found);
                }
            }
        }
        Arrays.fill(found, always.length, longs(), 0);
    }

    /** The places of a pattern, as {@link PatternSearch#find} finds them; worth asking for where the pattern is found. */
    List<Mark> find(int number, TextView view) {
        return spans.get(number).find(view);
    }

    /** The automaton, for what tests ask of it. */
    PatternDfa dfa() {
        return scan.dfa();
    }

    /** The patterns that are looked for one by one. */
    List<PatternSearch> alone() {
        return Arrays.stream(aloneNumbers).mapToObj(patterns::get).toList();
    }

    /** The program, a step a line; behind it those of the patterns in pieces. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scan.toString());
        inPieces.forEach(pattern -> text.append('\n').append(pattern));
        return text.toString();
    }
}
