package org.openguidance.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.benchmarks.family.Families;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.measure.Samples;

class GoalTableTest {

    private static final Goal SLOW = Goal.atMost("slow", 2, 1.5, results -> Figures.of(results, "small"));
    private static final Goal FAST = Goal.atLeast("fast", 10, 20, results -> Figures.of(results, "large"));

    @Test
    void every_goal_that_compares_contenders_names_a_family_and_contenders_that_are_there() {
        Map<String, FamilyResult> results = new HashMap<>();
        Set<String> byFigures = new HashSet<>();
        for (Family family : Families.all()) {
            Map<String, Samples> samples = new LinkedHashMap<>();
            family.contenders().forEach(contender -> samples.put(contender.name(), Figures.samples(1)));
            if (samples.isEmpty()) {
                byFigures.add(family.name());
            }
            results.put(family.name(), Figures.result(samples, Map.of()));
        }
        List<String> without = GoalTable.against(results).stream()
                .filter(found -> found.figure().isEmpty())
                .map(found -> found.goal().name())
                .toList();
        assertEquals(Set.of("indexing", "starts", "hostile", "threads"), byFigures);
        assertEquals(6, without.size(), without::toString);
    }

    @Test
    void a_goal_has_a_name_of_its_own_and_its_gate_is_not_harder_than_the_goal() {
        Set<String> names = new HashSet<>();
        for (Goal goal : GoalTable.GOALS) {
            assertTrue(names.add(goal.name()), goal.name());
            assertTrue(goal.gate() == Goal.NO_GATE || goal.meets(goal.goal(), goal.gate()), goal.name());
        }
    }

    @Test
    void a_figure_meets_the_goal_or_falls_short_of_it_or_misses_the_gate() {
        assertEquals("met", verdict(SLOW, "small", 1.5));
        assertEquals("short", verdict(SLOW, "small", 1.6));
        assertEquals("short, gate missed", verdict(SLOW, "small", 2.1));
        assertEquals("met", verdict(FAST, "large", 20));
        assertEquals("short", verdict(FAST, "large", 19));
        assertEquals("short, gate missed", verdict(FAST, "large", 9));
        assertEquals("not measured", verdict(FAST, "other", 9));
    }

    private static String verdict(Goal goal, String figure, double value) {
        return Found.of(goal, Figures.ofOne(figure, value)).verdict();
    }

    @Test
    void what_is_not_measured_misses_no_gate() {
        assertFalse(Found.of(SLOW, Map.of()).missesGate());
    }

    @Test
    void lines_show_three_digits_that_count() {
        assertEquals("1.5", RatioLines.number(1.5));
        assertEquals("1.23", RatioLines.number(1.2345));
        assertEquals("12.3", RatioLines.number(12.345));
        assertEquals("1,235", RatioLines.number(1234.5678));
        assertEquals("-", RatioLines.number(Goal.NO_GATE));
    }
}
