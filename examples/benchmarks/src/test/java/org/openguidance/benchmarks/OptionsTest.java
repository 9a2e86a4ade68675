package org.openguidance.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.benchmarks.measure.Effort;

class OptionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T09:00:00Z"), ZoneOffset.UTC);

    private static Options options(String... arguments) {
        return Options.of(List.of(arguments), CLOCK);
    }

    @Test
    void without_options_everything_is_measured_quickly() {
        Options options = options();
        assertEquals(Effort.QUICK, options.effort());
        assertTrue(options.measure() && !options.plot() && options.wants("terms-1000"));
        assertEquals(LocalDate.of(2026, 3, 16), options.date());
    }

    @Test
    void plotting_alone_measures_nothing() {
        assertFalse(options("--plot").measure());
        assertTrue(options("--plot", "--quick").measure());
    }

    @Test
    void a_full_run_can_be_tried_too() {
        assertEquals(Effort.TRY, options("--try").effort());
        assertEquals(Effort.TRY_FULL, options("--full", "--try").effort());
        assertEquals(Effort.TRY_FULL, options("--try", "--full").effort());
        assertTrue(Effort.TRY_FULL.isByJmh() && Effort.FULL.isByJmh() && !Effort.TRY.isByJmh());
    }

    @Test
    void only_the_families_that_are_named_run() {
        Options options = options("--only", "folds", "--only", "clean");
        assertTrue(options.wants("folds") && options.wants("clean") && !options.wants("terms-100"));
    }

    @Test
    void what_cannot_be_used_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> options("--fast"));
        assertThrows(IllegalArgumentException.class, () -> options("--only"));
    }
}
