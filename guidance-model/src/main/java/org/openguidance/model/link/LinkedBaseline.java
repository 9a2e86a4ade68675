package org.openguidance.model.link;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.openguidance.model.Baseline;
import org.openguidance.model.RuleId;

/**
 * A baseline that fits a guidance. Immutable and thread-safe.
 *
 * @param baseline as it was written
 * @param end the first instant at which it counts no more
 * @param known by subject and rule, as the rule is called now, how often each thing was found; where two retired rules lead to
 *     one, the larger count
 */
public record LinkedBaseline(Baseline baseline, Instant end, Map<String, Map<RuleId, Map<String, Integer>>> known) {

    /** Copies the maps. */
    public LinkedBaseline {
        Map<String, Map<RuleId, Map<String, Integer>>> copy = new HashMap<>();
        known.forEach((subject, rules) -> {
            Map<RuleId, Map<String, Integer>> byRule = new HashMap<>();
            rules.forEach((rule, counts) -> byRule.put(rule, Map.copyOf(counts)));
            copy.put(subject, Collections.unmodifiableMap(byRule));
        });
        known = Collections.unmodifiableMap(copy);
    }

    /** What is known of a subject. */
    public Map<RuleId, Map<String, Integer>> of(String subject) {
        return known.getOrDefault(subject, Map.of());
    }

    /** Whether its time has come and is not over. */
    public boolean isRunning(Instant at) {
        return !at.isBefore(baseline.taken()) && at.isBefore(end);
    }

    /** Whether its time is over. */
    public boolean isOver(Instant at) {
        return !at.isBefore(end);
    }
}
