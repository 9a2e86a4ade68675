package org.openguidance.validate;

/** Where a walk over a text has come to in an automaton, while a cell that nobody has filled yet is filled. For one thread. */
final class DfaWalk {

    private final PatternDfa dfa;
    private DfaStates states;
    private int row;

    DfaWalk(PatternDfa dfa, DfaStates states, int row) {
        this.dfa = dfa;
        this.states = states;
        this.row = row;
    }

    /** What the cell of a class has in the row, once filled; where there is no room, the walk goes over to new states. */
    int fill(int characterClass) {
        int cell = states.fill(row, characterClass);
        while (cell == DfaStates.FULL) {
            DfaKey state = states.state(row);
            do {
                states = dfa.renewed(states);
                row = states.row(state);
            } while (row == DfaStates.FULL);
            cell = states.fill(row, characterClass);
        }
        return cell;
    }

    /** The states of which the cell is one. */
    DfaStates states() {
        return states;
    }
}
