package org.openguidance.validate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;

/**
 * What came of all examples of a guidance.
 *
 * @param guidance the guidance
 * @param rules how many rules it has
 * @param results a result for each example, in the order of the file
 */
public record ExampleReport(Guidance guidance, int rules, List<ExampleResult> results) {

    /** Copies the list. */
    public ExampleReport {
        results = List.copyOf(results);
    }

    /** The examples that do not hold. */
    public List<ExampleResult> wrong() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    /** The examples of which something is to be noted although they may hold. */
    public List<ExampleResult> noted() {
        return results.stream().filter(result -> !result.notes().isEmpty()).toList();
    }

    /** How many rules have an example that holds with each outcome. */
    public Map<Outcome, Integer> rulesWith() {
        Map<Outcome, Set<RuleId>> rules = new EnumMap<>(Outcome.class);
        for (ExampleResult result :
                results.stream().filter(ExampleResult::holds).toList()) {
            rules.computeIfAbsent(result.example().outcome(), outcome -> new LinkedHashSet<>())
                    .add(result.rule());
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rules.forEach((outcome, found) -> counts.put(outcome, found.size()));
        return counts;
    }

    /** How many rules have no example at all. */
    public int rulesWithoutExamples() {
        long with = results.stream().map(ExampleResult::rule).distinct().count();
        return rules - (int) with;
    }
}
