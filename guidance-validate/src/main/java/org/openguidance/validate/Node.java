package org.openguidance.validate;

/** A compiled test of the value at hand within one check. Immutable and thread-safe. Prints as the condition it tests. */
interface Node {

    /** How the test stands, as a {@link State}; looks no further than it has to and keeps nothing. */
    int state(Hand hand, Run run);

    /** The same, with all that a report can say about it: every part is looked at. */
    Trace evaluate(Hand hand, Run run);

    /** How the test would stand if leaves stood as is supposed; unknown where that does not follow. */
    default int suppose(Supposition supposition) {
        return State.UNKNOWN;
    }

    /**
     * How a test of a text stands where none of the words and patterns is there that the scan looks for; unknown where that
     * does not follow. Adds what this rests on.
     */
    default int quiet(Triggers triggers) {
        return State.UNKNOWN;
    }
}
