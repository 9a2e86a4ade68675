package org.openguidance.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds all places of a text at which a pattern may start, in one walk over it from its end to its start. Linear in the length
 * of the text. Thread-safe.
 */
final class PatternStarts {

    private static final DfaLimits LIMITS = new DfaLimits(1_000, 100_000);

    private final PatternDfa dfa;
    private final CharacterClasses classes;
    private final char[] ofAscii;

    private PatternStarts(PatternDfa dfa) {
        this.dfa = dfa;
        this.classes = dfa.classes();
        this.ofAscii = classes.ofAscii();
    }

    /** What finds the starts of a pattern; empty where it may be found without a character, or is not known well enough. */
    static Optional<PatternStarts> of(String pattern) {
        try {
            PatternTree tree = PatternParser.parse(pattern, new UnicodeGroups());
            if (PatternTree.shortest(tree) == 0) {
                return Optional.empty();
            }
            Map<CharacterSet, Integer> sets = new LinkedHashMap<>();
            PatternCompiler compiler = new PatternCompiler(sets);
            compiler.add(PatternReversal.of(PatternTrimming.trimEnd(tree)), 0);
            PatternAlphabet alphabet = PatternAlphabet.of(List.copyOf(sets.keySet()));
            return Optional.of(new PatternStarts(PatternDfa.late(compiler.program(), alphabet, LIMITS)));
        } catch (UnsupportedPatternException unsupported) {
            return Optional.empty();
        }
    }

    /** The places at which the pattern starts, as bits: of place 0 the lowest of the first number. */
    long[] in(String text) {
        long[] places = new long[text.length() / Long.SIZE + 1];
        DfaStates states = dfa.states();
        int[] cells = states.cells();
        int row = states.start();
        int place = text.length();
        while (true) {
            long reached = walk(text, place, row, cells, ofAscii);
            place = (int) reached;
            row = (int) (reached >>> Integer.SIZE);
            int codePoint = place > 0 ? text.codePointBefore(place) : -1;
            int characterClass = place > 0 ? classes.of(codePoint) : classes.end();
            int next = DfaStates.read(cells, row + characterClass);
            if (next == 0) {
                DfaWalk walk = new DfaWalk(dfa, states, row);
                next = walk.fill(characterClass);
                states = walk.states();
                cells = states.cells();
            }
            if (next < 0) {
                places[place >>> 6] |= 1L << place;
                next = states.behindFind(next);
            }
            if (place == 0) {
                return places;
            }
            row = next;
            place -= Character.charCount(codePoint);
        }
    }

    /** Walks back from row to row over ASCII while the next is known and nothing starts: the place, and the row in the upper half. */
    private static long walk(String text, int from, int fromRow, int[] cells, char[] ofAscii) {
        int row = fromRow;
        int place = from;
        while (place > 0) {
            char unit = text.charAt(place - 1);
            if (unit >= ofAscii.length) {
                break;
            }
            int next = cells[row + ofAscii[unit]];
            if (next <= 0) {
                break;
            }
            row = next;
            place--;
        }
        return (long) row << Integer.SIZE | place;
    }

    /** The program, a step a line, from the end of the pattern to its start. */
    @Override
    public String toString() {
        return dfa.toString();
    }
}
