package org.openguidance.validate.json;

import java.util.Optional;
import org.openguidance.model.RuleId;
import org.openguidance.model.TimePoint;
import org.openguidance.validate.WaiverResult;

/**
 * What a stored result tells of a waiver: all but its condition, and what became of it. Immutable and thread-safe.
 *
 * @param rule the rule that it was for
 * @param status what became of it
 * @param subjectId the one subject that it was for; without it, it has a condition
 * @param because why the rule may be broken
 * @param approvedBy who approved it
 * @param from the first day, or the first instant
 * @param until the last day, whole, or the first instant after
 */
public record StoredWaiver(
        RuleId rule,
        WaiverResult.Status status,
        Optional<String> subjectId,
        String because,
        String approvedBy,
        TimePoint from,
        TimePoint until) {

    /** What a report tells of a waiver. */
    static StoredWaiver of(WaiverResult result) {
        return new StoredWaiver(
                result.rule(),
                result.status(),
                result.waiver().subjectId(),
                result.waiver().because(),
                result.waiver().approvedBy(),
                result.waiver().from(),
                result.waiver().until());
    }
}
