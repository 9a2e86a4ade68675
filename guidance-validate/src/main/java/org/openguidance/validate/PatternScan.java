package org.openguidance.validate;

/**
 * Says which patterns of a program are found in a text, in one walk over it from its start to its end. Linear in the length of
 * the text; over known states nothing is allocated. Thread-safe.
 */
final class PatternScan {

    private final PatternDfa dfa;
    private final CharacterClasses classes;
    private final char[] ofUnits;

    /**
     * A scan for the patterns of an automaton.
     *
     * @param dfa the automaton, which says early what is found
     * @param ofUnits the table of its classes, which scans with the same classes share
     */
    PatternScan(PatternDfa dfa, char[] ofUnits) {
        this.dfa = dfa;
        this.classes = dfa.classes();
        this.ofUnits = ofUnits;
    }

    /** Sets in a set of bits the number of each pattern that is found. */
    void scan(String text, long[] found) {
        DfaStates states = dfa.states();
        int[] cells = states.cells();
        int row = states.start();
        int length = text.length();
        int at = 0;
        while (at <= length) {
            long reached = walk(text, at, row, cells, ofUnits);
            at = (int) reached;
            row = (int) (reached >>> Integer.SIZE);
            int characterClass = classes.end();
            if (at < length) {
                characterClass = ofUnits[text.charAt(at)];
                if (characterClass == classes.pairs()) {
                    int codePoint = text.codePointAt(at);
                    characterClass = classes.of(codePoint);
                    at += Character.charCount(codePoint) - 1;
                }
            }
            at++;
            int next = DfaStates.read(cells, row + characterClass);
            if (next == 0) {
                DfaWalk walk = new DfaWalk(dfa, states, row);
                next = walk.fill(characterClass);
                states = walk.states();
                cells = states.cells();
            }
            row = next < 0 ? states.find(next, found) : next;
        }
    }

    /**
     * Walks from row to row while the next is known and nothing is found: the place it comes to, and the row before it in the
     * upper half. Nearly all time goes by here; kept small, so that it is compiled once and for good.
     */
    private static long walk(String text, int from, int fromRow, int[] cells, char[] ofUnits) {
        int length = text.length();
        int row = fromRow;
        int at = from;
        while (at < length) {
            int next = cells[row + ofUnits[text.charAt(at)]];
            if (next <= 0) {
                break;
            }
            row = next;
            at++;
        }
        return (long) row << Integer.SIZE | at;
    }

    /** The automaton, for what tests ask of it. */
    PatternDfa dfa() {
        return dfa;
    }

    @Override
    public String toString() {
        return dfa.toString();
    }
}
