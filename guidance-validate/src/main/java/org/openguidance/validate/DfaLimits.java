package org.openguidance.validate;

/**
 * How large the table of a {@link PatternDfa} may become before it is begun anew: a number of states, and a number of numbers
 * of four bytes in all.
 */
record DfaLimits(int states, long numbers) {

    /** Sixteen megabytes. */
    static final DfaLimits USUAL = new DfaLimits(10_000, 4_000_000);
}
