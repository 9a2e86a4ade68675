package org.openguidance.reference;

import java.util.function.LongConsumer;

/**
 * How many random cases the tests try: {@code -Dguidance.cases=300000} for so many, {@code -Dguidance.seed=1} to begin with
 * another seed. A seed gives the same guidance and the same subjects on every machine.
 */
public final class RandomCases {

    /** How many subjects each guidance is tried with. */
    public static final int SUBJECTS = 10;

    private static final long CASES = Long.getLong("guidance.cases", 3_000);
    private static final long FIRST = Long.getLong("guidance.seed", 20_260_316);

    private RandomCases() {}

    /** Tries a property with the seeds of so many per cent of all cases, at least with one. */
    public static void forSeeds(int percent, LongConsumer property) {
        long guidances = Math.max(1, CASES * percent / 100 / SUBJECTS);
        for (long seed = FIRST; seed < FIRST + guidances; seed++) {
            try {
                property.accept(seed);
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed + " ends in an exception", broken);
            }
        }
    }
}
