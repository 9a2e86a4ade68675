package org.openguidance.validate;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;

/**
 * What a baseline that counts knows of one subject: by rule, each thing that was found and how often. Immutable and
 * thread-safe.
 */
record KnownViolations(Map<RuleId, Map<String, Integer>> byRule) {

    private static final KnownViolations NONE = new KnownViolations(Map.of());

    /** That of a subject of which nothing is known. */
    static KnownViolations none() {
        return NONE;
    }

    boolean isEmpty() {
        return byRule.isEmpty();
    }

    /** How much of the violation of a rule is known; nothing where it has not been violated before. */
    Optional<KnownPart> partOf(RuleProgram rule, RuleProgram.Evaluated evaluated, Run run) {
        Map<String, Integer> before = byRule.get(rule.linked().id());
        return before == null
                ? Optional.empty()
                : Optional.of(KnownPart.of(Footprint.of(rule, evaluated, run), before));
    }

    /** The places of the rules that are violated by nothing that is new, in a run that explains. */
    BitSet allKnown(Run run) {
        BitSet known = new BitSet();
        for (RuleProgram rule : run.program().rules()) {
            if (byRule.containsKey(rule.linked().id())) {
                RuleProgram.Evaluated evaluated = rule.evaluate(run);
                boolean violated = Decision.of(evaluated.parts()).outcome() == Outcome.VIOLATED;
                known.set(
                        rule.index(),
                        violated
                                && partOf(rule, evaluated, run)
                                        .filter(KnownPart::isAll)
                                        .isPresent());
            }
        }
        return known;
    }
}
