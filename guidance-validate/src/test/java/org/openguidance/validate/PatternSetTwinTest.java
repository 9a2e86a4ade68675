package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Holds the set of patterns against RE2/J on random patterns and texts; {@code -Dguidance.cases=} says how many. */
class PatternSetTwinTest {

    private static final int CASES = Integer.getInteger("guidance.cases", 100_000);
    private static final int PATTERNS = 5;
    private static final int TEXTS = 20;
    private static final DfaLimits SMALL = new DfaLimits(12, 4_000);

    /** A seed of its own for each round, so that a round that fails can be run alone. */
    private static final long SEED = Long.getLong("guidance.seed", 1);

    private static void assertAgrees(long seed, DfaLimits limits) {
        RandomPatterns random = new RandomPatterns(seed);
        List<PatternSearch> patterns = random.patterns(PATTERNS);
        PatternSet set = PatternSet.of(patterns, limits);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.text();
            List<Integer> found = PatternSets.found(set, text);
            Supplier<String> message =
                    () -> "seed " + seed + ", patterns " + patterns + ", text '" + PatternSets.escaped(text) + "'";
            assertEquals(foundOneByOne(patterns, text), found, message);
            for (int number : found) {
                assertEquals(
                        patterns.get(number).find(TextView.of(text)), set.find(number, TextView.of(text)), message);
            }
        }
    }

    private static List<Integer> foundOneByOne(List<PatternSearch> patterns, String text) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (!patterns.get(i).find(TextView.of(text)).isEmpty()) {
                found.add(i);
            }
        }
        return found;
    }

    @Test
    void set_finds_exactly_the_patterns_that_are_found_one_by_one() {
        for (int round = 0; round < CASES / (PATTERNS * TEXTS); round++) {
            assertAgrees(SEED + round, round % 4 == 0 ? SMALL : DfaLimits.USUAL);
        }
    }

    @Test
    void most_random_patterns_are_looked_for_together() {
        List<PatternSearch> patterns = new RandomPatterns(SEED).patterns(1_000);
        int alone = PatternSet.of(patterns).alone().size();
        assertTrue(alone > 0 && alone < 400, () -> alone + " of 1,000 are looked for alone");
    }
}
