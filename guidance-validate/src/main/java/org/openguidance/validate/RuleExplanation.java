package org.openguidance.validate;

import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedRule;

/**
 * Why a rule came out as it did, in two voices: a sentence for those who write, and the full tree for those who build. Immutable
 * and thread-safe.
 *
 * @param linked the rule with what its code hands down
 * @param asked the id that was asked for; a retired one where the rule replaces it
 * @param outcome what came out; it is that of the report
 * @param sentence one sentence in plain words, with the smallest change where there is one
 * @param tree the whole rule, part by part; the root tells whether it is broken, and its value is the outcome
 * @param whyNotApplied for a rule that does not apply or does not bind: what decided that, a clause without its full stop
 * @param smallestChange the fewest changes after which it is kept, where it is not kept and some were found
 * @param noChange where there is none: why, a sentence without its full stop
 */
public record RuleExplanation(
        LinkedRule linked,
        RuleId asked,
        Outcome outcome,
        String sentence,
        Branch tree,
        Optional<String> whyNotApplied,
        Optional<SmallestChange> smallestChange,
        Optional<String> noChange) {

    /** The full id of the rule. */
    public RuleId rule() {
        return linked.id();
    }

    /** Whether the id that was asked for is retired, so that another rule is explained. */
    public boolean isSuccessor() {
        return !asked.equals(rule());
    }
}
