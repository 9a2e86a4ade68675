package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/**
 * What a check says of a subject: a verdict, and a result for every rule that is about subjects of its kind, so that none
 * is passed over in silence.
 *
 * <p>The same guidance, subject and instant give an equal report on every machine. Immutable and thread-safe.
 *
 * <p>Only the verdict is found out by the check itself. The counts cost a pass over the outcomes of all rules each time they are
 * asked for; everything else is found out together when any of it is first asked for, and kept.
 */
public final class ComplianceReport {

    private final ComplianceChecker checker;
    private final Subject subject;
    private final Instant at;
    private final Verdict verdict;
    private final @Nullable CustomOutcome[] checked;
    private volatile @Nullable Explanation explanation;

    ComplianceReport(
            ComplianceChecker checker,
            Subject subject,
            Instant at,
            Verdict verdict,
            @Nullable CustomOutcome[] checked) {
        this.checker = checker;
        this.subject = subject;
        this.at = at;
        this.verdict = verdict;
        this.checked = checked;
    }

    /** Everything but the verdict, found out when it is first asked for. */
    private Explanation explanation() {
        Explanation known = explanation;
        return known == null ? explain() : known;
    }

    private synchronized Explanation explain() {
        Explanation known = explanation;
        if (known == null) {
            known = checker.explain(subject, at, checked);
            explanation = known;
        }
        return known;
    }

    /** The guidance that was checked against. */
    public Guidance guidance() {
        return checker.guidance();
    }

    /** The guidance with its parts linked, for renderers. */
    public LinkedGuidance linkedGuidance() {
        return checker.linkedGuidance();
    }

    /** The digest of the guidance: the same for the same guidance, however its file is laid out. */
    public String digest() {
        return checker.digest();
    }

    /** The version of this library, which made the report; {@code unknown} where it was compiled without its build. */
    public String engineVersion() {
        return EngineVersion.text();
    }

    /** What was checked, whole: with the facts that {@link ComplianceChecker#forContext} laid down beforehand. */
    public Subject subject() {
        return checker.whole(subject);
    }

    /** The kind of subject that was checked. */
    public Id kind() {
        return subject.kind();
    }

    /** The name of the subject, where the caller gave one. */
    public Optional<String> subjectId() {
        return subject().id();
    }

    /** The one instant of the check. */
    public Instant at() {
        return at;
    }

    /** Whether assumed values were ignored and {@code should} rules counted like {@code must} rules. */
    public boolean isStrict() {
        return checker.isStrict();
    }

    /** A result for every rule about this kind of subject, in the order of the guidance. */
    public List<RuleResult> results() {
        return explanation().results();
    }

    /** The result of a rule. */
    public Optional<RuleResult> result(RuleId rule) {
        return results().stream().filter(result -> result.rule().equals(rule)).findFirst();
    }

    /** The result of a rule by its full id, {@code code/rule}. */
    public Optional<RuleResult> result(String rule) {
        return result(RuleId.of(rule));
    }

    /**
     * Why a rule came out as it did, and the smallest change of facts or words after which it would be kept. A retired id leads
     * to the rule that replaces it. Found out anew each time it is asked for, and nothing of it is kept: linear in the size of
     * the guidance, and for a rule that is not kept so many checks of that one rule as the search for a change needs, at most
     * 500, or as many as read five million characters. For these a check in Java of the rule is called again.
     *
     * @throws IllegalArgumentException if the guidance has no such rule, and none that replaces it
     */
    public RuleExplanation explain(RuleId rule) {
        return checker.explain(rule, subject, at, checked);
    }

    /** The same by the full id of the rule, {@code code/rule}. */
    public RuleExplanation explain(String rule) {
        return explain(RuleId.of(rule));
    }

    /** What the check says as a whole. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * How every rule about this kind of subject came out, in the order of the guidance. It costs a pass over the rules each time
     * it is asked for, and far less than {@link #results()}.
     */
    public Map<RuleId, Outcome> outcomes() {
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>();
        List<LinkedRule> rules = checker.rules(subject);
        int[] codes = checker.outcomes(subject, at, checked);
        for (int rule = 0; rule < codes.length; rule++) {
            outcomes.put(rules.get(rule).id(), OutcomeCode.outcome(codes[rule]));
        }
        return Collections.unmodifiableMap(outcomes);
    }

    /** How many rules came out how; every outcome is there, and the numbers add up to the rules considered. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (int code : checker.outcomes(subject, at, checked)) {
            counts.merge(OutcomeCode.outcome(code), 1, Integer::sum);
        }
        return counts;
    }

    /** The facts that were not declared and whose assumed value was used, with that value. */
    public Map<String, String> assumed() {
        return explanation().assumed();
    }

    /** The broken {@code should} rules; they count for the verdict only in a strict check. */
    public List<RuleResult> advice() {
        return results().stream()
                .filter(result -> result.outcome() == Outcome.VIOLATED)
                .filter(result -> result.linked().rule().obligation().isAdvisory())
                .toList();
    }

    /** The broken rules that are waived, so that the verdict does not count them. */
    public List<RuleResult> waived() {
        return results().stream().filter(RuleResult::isWaived).toList();
    }

    /** The broken rules of which a baseline knows everything that breaks them, so that the verdict does not count them. */
    public List<RuleResult> known() {
        return results().stream().filter(RuleResult::isKnown).toList();
    }

    /** What became of the baseline, where there is one. */
    public Optional<BaselineResult> baseline() {
        return checker.baseline(at);
    }

    /**
     * What is wrong, as a baseline keeps it: every rule that is violated and not waived, binding or not. Nothing for a subject
     * without an id, which a baseline could not know again. Costs another pass over all rules.
     */
    public List<KnownViolation> violations() {
        Optional<String> id = subjectId();
        if (id.isEmpty()) {
            return List.of();
        }
        Set<RuleId> waived = waived().stream().map(RuleResult::rule).collect(Collectors.toSet());
        List<KnownViolation> violations = new ArrayList<>();
        found().forEach((rule, counts) -> new TreeMap<>(counts).forEach((found, count) -> {
            if (!waived.contains(rule)) {
                violations.add(KnownViolation.builder()
                        .subject(id.get())
                        .rule(rule)
                        .found(found)
                        .count(count)
                        .build());
            }
        }));
        return List.copyOf(violations);
    }

    /** By what the violated rules are broken, as digests with how often each was found. */
    Map<RuleId, Map<String, Integer>> found() {
        return checker.found(subject, at, checked);
    }

    /** What became of the waivers of the rules about this kind of subject, each of them. */
    public List<WaiverResult> waivers() {
        return explanation().waivers();
    }

    /** The answers bound to what was judged that were given and did not count, each with the reason. */
    public List<UncountedJudgement> uncountedJudgements() {
        return explanation().uncounted();
    }

    /** The plain answers that did not count, because their question was not put. */
    public List<String> unusedAnswers() {
        return explanation().unusedAnswers();
    }

    /** The open questions that matter, each once; those that settle most rules first, then those of binding rules. */
    public List<Question> questions() {
        return Questions.merged(results().stream()
                .filter(RuleResult::open)
                .filter(result -> result.linked().rule().obligation() != Obligation.MAY)
                .toList());
    }

    /** {@code non-compliant: 3 satisfied, 2 violated, …; 1 waived, 1 known} */
    @Override
    public String toString() {
        Map<Outcome, Integer> counts = counts();
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + outcome.label()));
        List<String> lifted = new ArrayList<>();
        if (counts.getOrDefault(Outcome.VIOLATED, 0) > 0) {
            lift(lifted, waived().size(), "waived");
            lift(lifted, baseline().filter(BaselineResult::counts).isPresent() ? known().size() : 0, "known");
        }
        return verdict().label() + ": " + String.join(", ", parts)
                + (lifted.isEmpty() ? "" : "; " + String.join(", ", lifted));
    }

    private static void lift(List<String> lifted, int count, String why) {
        if (count > 0) {
            lifted.add(count + " " + why);
        }
    }
}
