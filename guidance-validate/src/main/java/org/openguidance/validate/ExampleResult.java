package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleId;

/**
 * What came of one example of a rule.
 *
 * @param rule the rule
 * @param number its number among the examples of the rule, from 1
 * @param example the example as it was written
 * @param found what the check says of the rule
 * @param problems what differs from what its author said, each in a sentence; none where the example holds
 * @param notes what its author may want to know although the example holds, such as an answer that changes nothing
 */
public record ExampleResult(
        RuleId rule, int number, RuleExample example, Outcome found, List<String> problems, List<String> notes) {

    /** Copies the lists. */
    public ExampleResult {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether the example holds. */
    public boolean holds() {
        return problems.isEmpty();
    }
}
