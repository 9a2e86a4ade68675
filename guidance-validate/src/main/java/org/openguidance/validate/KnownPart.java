package org.openguidance.validate;

import java.util.Map;

/**
 * How much of what breaks a rule a baseline knows.
 *
 * @param known how many things that were found it knows
 * @param fresh how many are new
 */
public record KnownPart(int known, int fresh) {

    /** Compares what is found with what was found before, each with how often. */
    static KnownPart of(Map<String, Integer> found, Map<String, Integer> before) {
        int known = 0;
        int fresh = 0;
        for (Map.Entry<String, Integer> one : found.entrySet()) {
            int old = Math.min(one.getValue(), before.getOrDefault(one.getKey(), 0));
            known += old;
            fresh += one.getValue() - old;
        }
        return new KnownPart(known, fresh);
    }

    /** Whether nothing is new. */
    public boolean isAll() {
        return fresh == 0;
    }
}
