package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LoadLimitsTest {

    @Test
    void the_defaults_are_the_ones_that_are_promised() {
        assertEquals(
                new LoadLimits(1_048_576, 20, 100_000, 16_384, 128, 10_000, 100_000, 2_000_000), LoadLimits.defaults());
    }

    @Test
    void each_limit_can_be_changed_alone() {
        LoadLimits limits = LoadLimits.defaults();
        assertEquals(new LoadLimits(1, 20, 100_000, 16_384, 128, 10_000, 100_000, 2_000_000), limits.withBytes(1));
        assertEquals(
                new LoadLimits(1_048_576, 1, 100_000, 16_384, 128, 10_000, 100_000, 2_000_000), limits.withDepth(1));
        assertEquals(new LoadLimits(1_048_576, 20, 1, 16_384, 128, 10_000, 100_000, 2_000_000), limits.withNodes(1));
        assertEquals(
                new LoadLimits(1_048_576, 20, 100_000, 1, 128, 10_000, 100_000, 2_000_000), limits.withTextLength(1));
        assertEquals(
                new LoadLimits(1_048_576, 20, 100_000, 16_384, 1, 10_000, 100_000, 2_000_000), limits.withKeyLength(1));
        assertEquals(new LoadLimits(1_048_576, 20, 100_000, 16_384, 128, 1, 100_000, 2_000_000), limits.withRules(1));
        assertEquals(new LoadLimits(1_048_576, 20, 100_000, 16_384, 128, 10_000, 1, 2_000_000), limits.withTerms(1));
        assertEquals(
                new LoadLimits(1_048_576, 20, 100_000, 16_384, 128, 10_000, 100_000, 1), limits.withTermCharacters(1));
    }

    @Test
    void limits_that_nothing_could_meet_are_refused() {
        LoadLimits limits = LoadLimits.defaults();
        assertEquals(
                "the limit 'nodes' must be at least 1, not 0",
                assertThrows(IllegalArgumentException.class, () -> limits.withNodes(0))
                        .getMessage());
        assertEquals(
                "the limit 'depth' must be at most 100, not 101",
                assertThrows(IllegalArgumentException.class, () -> limits.withDepth(101))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> limits.withBytes(Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> limits.withBytes(-1));
    }
}
