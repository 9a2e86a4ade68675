package org.openguidance.validate;

/**
 * A deterministic automaton for a program, of which the states are made when they are first reached, kept for later texts, and
 * thrown away together when they have become too many. A known state takes one look-up for a character, a new one a walk over
 * the program. Thread-safe; threads share the states, and wait for each other only to add one.
 */
final class PatternDfa {

    private final PatternProgram program;
    private final PatternAlphabet alphabet;
    private final DfaContext context;
    private final DfaLimits limits;
    private final boolean late;
    private volatile DfaStates states;
    private int renewals;

    private PatternDfa(PatternProgram program, PatternAlphabet alphabet, DfaLimits limits, boolean late) {
        this.program = program;
        this.alphabet = alphabet;
        this.context = new DfaContext(program, alphabet);
        this.limits = limits;
        this.late = late;
        this.states = newStates();
    }

    /** An automaton that says that a pattern is found as early as it can be known. */
    static PatternDfa early(PatternProgram program, PatternAlphabet alphabet, DfaLimits limits) {
        return new PatternDfa(program, alphabet, limits, false);
    }

    /** An automaton that says that a pattern is found always with the character behind it, or the end. */
    static PatternDfa late(PatternProgram program, PatternAlphabet alphabet, DfaLimits limits) {
        return new PatternDfa(program, alphabet, limits, true);
    }

    private DfaStates newStates() {
        return new DfaStates(program, alphabet.classes(), context, limits, late);
    }

    CharacterClasses classes() {
        return alphabet.classes();
    }

    /** The states as they are now. */
    DfaStates states() {
        return states;
    }

    /** States with room, in place of some that have none. */
    synchronized DfaStates renewed(DfaStates full) {
        if (states == full) {
            states = newStates();
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
