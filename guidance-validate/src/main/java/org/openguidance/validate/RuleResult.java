package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedRule;

/**
 * What a check says of one rule. Immutable and thread-safe.
 *
 * @param linked the rule with what its code hands down
 * @param outcome what was decided
 * @param basis for {@code satisfied}: on what it rests
 * @param couldBe the outcomes that are still possible; the outcome alone where it is decided
 * @param exemptions the exemptions that hold, by id, where it is exempt
 * @param findings what it points at
 * @param cause why, part by part
 * @param missing what is missing, in the order in which it is needed
 * @param questions the questions that would settle it
 * @param open whether it matters for the verdict: it could still be violated, or come down to a person
 * @param coming whether it is not in force yet and would then be violated
 * @param error what went wrong, where something did
 * @param judgements the answers, bound to what was judged, on which it rests
 * @param waiver the waiver that lifts its violation from the verdict, or that perhaps does
 * @param known how much of its violation a baseline that counts knows; nothing where that knows nothing of it
 */
public record RuleResult(
        LinkedRule linked,
        Outcome outcome,
        Optional<Basis> basis,
        List<Outcome> couldBe,
        List<String> exemptions,
        List<Finding> findings,
        List<Cause> cause,
        List<String> missing,
        List<Question> questions,
        boolean open,
        boolean coming,
        Optional<String> error,
        List<CountedJudgement> judgements,
        Optional<WaiverResult> waiver,
        Optional<KnownPart> known) {

    /** Copies the lists. */
    public RuleResult {
        couldBe = List.copyOf(couldBe);
        exemptions = List.copyOf(exemptions);
        findings = List.copyOf(findings);
        cause = List.copyOf(cause);
        missing = List.copyOf(missing);
        questions = List.copyOf(questions);
        judgements = List.copyOf(judgements);
    }

    /** Whether it is violated, and waived, so that the verdict does not count it. */
    public boolean isWaived() {
        return waiver.filter(one -> one.status() == WaiverResult.Status.APPLIED).isPresent();
    }

    /** Whether it is violated, and a baseline knows all of that, so that the verdict does not count it. */
    public boolean isKnown() {
        return known.filter(KnownPart::isAll).isPresent();
    }

    /** The full id of the rule. */
    public RuleId rule() {
        return linked.id();
    }
}
