package org.openguidance.validate.json;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Id;
import org.openguidance.model.Judgement;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.UncountedJudgement;
import org.openguidance.validate.Verdict;

/**
 * The result of a check as it was stored: what was found, by which guidance, as at when, and what it takes to make the check
 * again. Immutable and thread-safe.
 *
 * @param guidance which guidance it was made with
 * @param engineVersion which version of the library made it; results from before it was told have none
 * @param kind the kind of subject
 * @param id the name of the subject, where it had one
 * @param subject the subject with its facts and the answers that were given; none where its facts were not stored
 * @param at the instant of the check
 * @param strict whether the check was strict
 * @param verdict the verdict
 * @param outcomes how each rule came out, in the order of the guidance
 * @param waivers what became of waivers
 * @param hasBaseline whether a baseline knew something of what is broken, so that the verdict leans on it
 */
public record StoredResult(
        GuidanceVersion guidance,
        Optional<String> engineVersion,
        Id kind,
        Optional<String> id,
        Optional<Subject> subject,
        Instant at,
        boolean strict,
        Verdict verdict,
        Map<RuleId, Outcome> outcomes,
        List<StoredWaiver> waivers,
        boolean hasBaseline) {

    /** Copies the outcomes and the list. */
    public StoredResult {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        waivers = List.copyOf(waivers);
    }

    /** What would be stored of a report, with its subject. */
    public static StoredResult of(ComplianceReport report) {
        Set<Judgement> judgements = new LinkedHashSet<>(report.subject().judgements());
        report.results().forEach(result -> result.judgements().forEach(counted -> judgements.add(counted.judgement())));
        report.uncountedJudgements().stream().map(UncountedJudgement::judgement).forEach(judgements::add);
        return new StoredResult(
                GuidanceVersion.of(report),
                Optional.of(report.engineVersion()),
                report.kind(),
                report.subjectId(),
                Optional.of(with(report.subject(), judgements)),
                report.at(),
                report.isStrict(),
                report.verdict(),
                report.outcomes(),
                report.waivers().stream().map(StoredWaiver::of).toList(),
                !report.known().isEmpty());
    }

    /** A subject with these answers in place of those that it has. */
    static Subject with(Subject subject, Iterable<Judgement> judgements) {
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(subject.facts())
                .putAllAnswers(subject.answers())
                .addAllJudgements(judgements)
                .build();
    }
}
