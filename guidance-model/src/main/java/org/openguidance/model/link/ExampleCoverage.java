package org.openguidance.model.link;

import org.openguidance.model.CodeRule;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Warns of rules without an example each way: satisfied and violated; for may rules satisfied and not applicable. */
final class ExampleCoverage {

    private final Faults faults;

    ExampleCoverage(Faults faults) {
        this.faults = faults;
    }

    void check(CodeRule rule) {
        Outcome other = rule.obligation() == Obligation.MAY ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
        boolean hasSatisfied = has(rule, Outcome.SATISFIED);
        boolean hasOther = has(rule, other);
        if (hasSatisfied && hasOther) {
            return;
        }
        Outcome missing = hasSatisfied ? other : Outcome.SATISFIED;
        String further = hasSatisfied || hasOther ? "" : " and none that is " + Phrase.quote(other.label());
        faults.add(
                DiagnosticCode.NO_EXAMPLES,
                rule.location(),
                "rule " + Phrase.quote(rule.id().text()) + " has no example that is " + Phrase.quote(missing.label())
                        + further);
    }

    private static boolean has(CodeRule rule, Outcome outcome) {
        for (RuleExample example : rule.examples()) {
            if (example.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
