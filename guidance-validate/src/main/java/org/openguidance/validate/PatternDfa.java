package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

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

    private PatternDfa(PatternProgram program, CharacterClasses classes, DfaContext context, DfaLimits limits) {
        this.program = program;
        this.classes = classes;
        this.context = context;
        this.limits = limits;
        this.states = new DfaStates(program, classes, context, limits);
    }

    static PatternDfa of(PatternProgram program, DfaLimits limits) {
        List<CharacterSet> sets = new ArrayList<>(program.sets());
        int word = sets.size();
        sets.add(PatternEscapes.WORD);
        sets.add(CharacterSet.of('\n'));
        CharacterClasses classes = CharacterClasses.of(sets);
        return new PatternDfa(program, classes, new DfaContext(program, classes, word, word + 1), limits);
    }

    /** Sets in a set of bits the number of each pattern that is found. */
    void scan(String text, long[] found) {
        char[] ofUnit = classes.ofUnit();
        DfaStates known = states;
        int[] cells = known.cells();
        int row = known.start();
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            int characterClass = i < length ? ofUnit[text.charAt(i)] : classes.end();
            int next = cells[row + characterClass];
            if (next <= 0) {
                if (characterClass == classes.pairs()) {
                    int codePoint = text.codePointAt(i);
                    i += Character.charCount(codePoint) - 1;
                    characterClass = classes.of(codePoint);
                }
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
                next = next < 0 ? known.find(next, found) : next;
            }
            row = next;
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
