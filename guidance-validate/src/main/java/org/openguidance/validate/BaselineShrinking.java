package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedRule;

/**
 * Takes out of a baseline what subjects that were checked do not have any more. What is still there stays, fewer times where
 * it was found fewer times; what belongs to subjects that were not checked stays as it is; so does what cannot be told, because
 * a rule is open. Nothing is ever added. For one thread; keeps only what the baseline knows of.
 */
public final class BaselineShrinking {

    private final Baseline baseline;
    private final Map<String, List<KnownViolation>> bySubject = new HashMap<>();
    private final Map<KnownViolation, Integer> left = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Begins with a baseline. */
    public BaselineShrinking(Baseline baseline) {
        this.baseline = baseline;
        for (KnownViolation known : baseline.known()) {
            bySubject
                    .computeIfAbsent(known.subject(), none -> new ArrayList<>())
                    .add(known);
        }
    }

    /**
     * Looks at a report. One as at an instant at which the baseline does not count changes nothing, nor does a second one about
     * a subject of the same name.
     */
    public void see(ComplianceReport report) {
        Optional<String> id = report.subjectId().filter(bySubject::containsKey);
        boolean counts = report.baseline().filter(BaselineResult::counts).isPresent();
        if (id.isEmpty() || !counts || !seen.add(id.get())) {
            return;
        }
        Map<RuleId, Map<String, Integer>> found = report.found();
        for (KnownViolation known : bySubject.getOrDefault(id.get(), List.of())) {
            int count = count(known, report, found);
            if (count < known.count()) {
                left.put(known, count);
            }
        }
    }

    private static int count(KnownViolation known, ComplianceReport report, Map<RuleId, Map<String, Integer>> found) {
        Optional<LinkedRule> rule = report.linkedGuidance().ruleOrSuccessor(known.rule());
        if (rule.isEmpty()) {
            return 0;
        }
        if (!rule.get().subject().kind().id().equals(report.kind())) {
            return known.count();
        }
        return report.result(rule.get().id())
                .map(result -> switch (result.outcome()) {
                    case VIOLATED -> found.getOrDefault(result.rule(), Map.of()).getOrDefault(known.found(), 0);
                    case SATISFIED, NOT_APPLICABLE, EXEMPT -> 0;
                    case NEEDS_JUDGEMENT, UNKNOWN, ERROR -> known.count();
                })
                .orElse(known.count());
    }

    /** Whether anything is gone. */
    public boolean isSmaller() {
        return !left.isEmpty();
    }

    /** How many things are gone, each as often as it was known. */
    public int gone() {
        return left.entrySet().stream()
                .mapToInt(one -> one.getKey().count() - one.getValue())
                .sum();
    }

    /** What is left of the baseline. */
    public Baseline shrunk() {
        return shrunk(baseline);
    }

    /** What is left of another state of the same baseline, such as the one that is in its file by now. */
    public Baseline shrunk(Baseline now) {
        List<KnownViolation> kept = new ArrayList<>();
        Map<List<Object>, Integer> most = new HashMap<>();
        left.forEach((known, count) -> most.put(key(known), count));
        for (KnownViolation known : now.known()) {
            int count = Math.min(known.count(), most.getOrDefault(key(known), known.count()));
            if (count > 0) {
                kept.add(count == known.count() ? known : known.withCount(count));
            }
        }
        return now.withKnown(kept);
    }

    private static List<Object> key(KnownViolation known) {
        return List.of(known.subject(), known.rule(), known.found());
    }
}
