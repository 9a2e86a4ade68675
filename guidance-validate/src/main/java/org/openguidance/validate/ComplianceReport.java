package org.openguidance.validate;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedGuidance;

/**
 * What a check says of a subject: a verdict, and a result for every rule that is about subjects of its kind, so that none
 * is passed over in silence.
 *
 * <p>The same guidance, subject and instant give an equal report on every machine. Immutable and thread-safe.
 */
public final class ComplianceReport {

    private final LinkedGuidance linked;
    private final String digest;
    private final Id kind;
    private final Optional<String> subjectId;
    private final Instant at;
    private final boolean strict;
    private final List<RuleResult> results;
    private final Map<String, String> assumed;
    private final List<String> unusedAnswers;

    ComplianceReport(
            LinkedGuidance linked,
            String digest,
            Id kind,
            Optional<String> subjectId,
            Instant at,
            boolean strict,
            List<RuleResult> results,
            Map<String, String> assumed,
            List<String> unusedAnswers) {
        this.linked = linked;
        this.digest = digest;
        this.kind = kind;
        this.subjectId = subjectId;
        this.at = at;
        this.strict = strict;
        this.results = List.copyOf(results);
        this.assumed = Collections.unmodifiableMap(new TreeMap<>(assumed));
        this.unusedAnswers = List.copyOf(unusedAnswers);
    }

    /** The guidance that was checked against. */
    public Guidance guidance() {
        return linked.guidance();
    }

    /** The guidance with its parts linked, for renderers. */
    public LinkedGuidance linkedGuidance() {
        return linked;
    }

    /** The digest of the guidance: the same for the same guidance, however its file is laid out. */
    public String digest() {
        return digest;
    }

    /** The kind of subject that was checked. */
    public Id kind() {
        return kind;
    }

    /** The name of the subject, where the caller gave one. */
    public Optional<String> subjectId() {
        return subjectId;
    }

    /** The one instant of the check. */
    public Instant at() {
        return at;
    }

    /** Whether assumed values were ignored and {@code should} rules counted like {@code must} rules. */
    public boolean isStrict() {
        return strict;
    }

    /** A result for every rule about this kind of subject, in the order of the guidance. */
    public List<RuleResult> results() {
        return results;
    }

    /** The result of a rule. */
    public Optional<RuleResult> result(RuleId rule) {
        return results.stream().filter(result -> result.rule().equals(rule)).findFirst();
    }

    /** The result of a rule by its full id, {@code code/rule}. */
    public Optional<RuleResult> result(String rule) {
        return result(RuleId.of(rule));
    }

    /** What the check says as a whole. */
    public Verdict verdict() {
        List<RuleResult> binding = results.stream().filter(this::isBinding).toList();
        if (any(binding, Outcome.VIOLATED)) {
            return Verdict.NON_COMPLIANT;
        }
        if (binding.stream().anyMatch(RuleResult::open)) {
            return Verdict.NEEDS_REVIEW;
        }
        if (any(binding, Outcome.SATISFIED)) {
            return Verdict.COMPLIANT;
        }
        return any(binding, Outcome.EXEMPT) ? Verdict.EXCUSED : Verdict.NOTHING_APPLIED;
    }

    private static boolean any(List<RuleResult> results, Outcome outcome) {
        return results.stream().anyMatch(result -> result.outcome() == outcome);
    }

    /** Whether a rule counts for the verdict: {@code must} and {@code must-not}, in a strict check the {@code should} too. */
    private boolean isBinding(RuleResult result) {
        Obligation obligation = result.linked().rule().obligation();
        return obligation.isBinding() || (strict && obligation.isAdvisory());
    }

    /** How many rules came out how; every outcome is there, and the numbers add up to the rules considered. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        results.forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The facts that were not declared and whose assumed value was used, with that value. */
    public Map<String, String> assumed() {
        return assumed;
    }

    /** The broken {@code should} rules; they count for the verdict only in a strict check. */
    public List<RuleResult> advice() {
        return results.stream()
                .filter(result -> result.outcome() == Outcome.VIOLATED)
                .filter(result -> result.linked().rule().obligation().isAdvisory())
                .toList();
    }

    /** The answers that did not count, because their question was not put. */
    public List<String> unusedAnswers() {
        return unusedAnswers;
    }

    /** The open questions that matter, each once; those that settle most rules first, then those of binding rules. */
    public List<Question> questions() {
        return Questions.merged(results.stream()
                .filter(RuleResult::open)
                .filter(result -> result.linked().rule().obligation() != Obligation.MAY)
                .toList());
    }

    /** {@code non-compliant: 3 satisfied, 1 violated, …} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict().label()).append(':');
        counts().forEach((outcome, count) -> text.append(' ')
                .append(count)
                .append(' ')
                .append(outcome.label())
                .append(','));
        return text.substring(0, text.length() - 1);
    }
}
