package org.openguidance.model.link;

import java.util.List;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Warns of rules without an example each way: satisfied and violated; for may rules satisfied and not applicable. */
final class ExampleCoverage {

    private final Faults faults;

    ExampleCoverage(Faults faults) {
        this.faults = faults;
    }

    void check(CodeRule rule) {
        Outcome other = rule.obligation() == Obligation.MAY ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
        List<String> missing = List.of(Outcome.SATISFIED, other).stream()
                .filter(outcome -> rule.examples().stream().noneMatch(example -> example.outcome() == outcome))
                .map(Outcome::label)
                .map(Phrase::quote)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(
                    DiagnosticCode.NO_EXAMPLES,
                    rule.location(),
                    "rule " + Phrase.quote(rule.id().text()) + " has no example that is "
                            + String.join(" and none that is ", missing));
        }
    }
}
