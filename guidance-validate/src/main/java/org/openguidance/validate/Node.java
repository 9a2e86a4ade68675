package org.openguidance.validate;

/** A compiled test: evaluates the value at hand within one check. Immutable and thread-safe. */
@FunctionalInterface
interface Node {

    /** Evaluates the test and tells how that went. */
    Trace evaluate(Hand hand, Run run);
}
