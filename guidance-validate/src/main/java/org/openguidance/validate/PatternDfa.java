package org.openguidance.validate;

/**
 * Says which patterns of a program are found in a text, in one walk over it: a deterministic automaton of which the states are
 * made when they are first reached, kept for later texts, and thrown away together when they have become too many.
 *
 * <p>Linear in the length of the text: a known state takes one look-up for a character, a new one a walk over the program.
 * Over known states nothing is allocated. Thread-safe; threads share the states, and wait for each other only to add one.
 */
final class PatternDfa {

    private final PatternProgram program;
    private final CharacterClasses classes;
    private final DfaContext context;
    private final DfaLimits limits;
    private volatile DfaStates states;
    private int renewals;

    PatternDfa(PatternProgram program, PatternAlphabet alphabet, DfaLimits limits) {
        this.program = program;
        this.classes = alphabet.classes();
        this.context = new DfaContext(program, alphabet);
        this.limits = limits;
        this.states = new DfaStates(program, classes, context, limits);
    }

    /** Sets in a set of bits the number of each pattern that is found. */
    void scan(String text, long[] found) {
        char[] ofUnit = classes.ofUnit();
        DfaStates known = states;
        int[] cells = known.cells();
        int row = known.start();
        int length = text.length();
        int at = 0;
        while (at <= length) {
            int next = row;
            while (at < length && (next = cells[row + ofUnit[text.charAt(at)]]) > 0) {
                row = next;
                at++;
            }
            int characterClass = classes.end();
            if (at < length) {
                characterClass = ofUnit[text.charAt(at)];
                if (characterClass == classes.pairs()) {
                    int codePoint = text.codePointAt(at);
                    characterClass = classes.of(codePoint);
                    at += Character.charCount(codePoint) - 1;
                }
            }
            at++;
            next = DfaStates.read(cells, row + characterClass);
            while (next == 0) {
                next = known.fill(row, characterClass);
                if (next == DfaStates.FULL) {
                    DfaKey state = known.state(row);
                    do {
                        known = renewed(known);
                        row = known.row(state);
                    } while (row == DfaStates.FULL);
                    next = 0;
                }
                cells = known.cells();
            }
            row = next < 0 ? known.find(next, found) : next;
        }
    }

    /** States with room, in place of some that have none. */
    private synchronized DfaStates renewed(DfaStates full) {
        if (states == full) {
            states = new DfaStates(program, classes, context, limits);
            renewals++;
        }
        return states;
    }

    /** How many states there are now. */
    int size() {
        return states.size();
    }

    /** How often the states were thrown away because there were too many. */
    synchronized int renewals() {
        return renewals;
    }

    @Override
    public String toString() {
        return program.toString();
    }
}
