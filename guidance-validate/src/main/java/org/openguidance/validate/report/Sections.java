package org.openguidance.validate.report;

import java.util.Comparator;
import java.util.List;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;

/**
 * The results of a report under the headings by which people read them. Every renderer for people takes them from here, so
 * that none leaves out what another shows.
 *
 * @param report the report
 */
record Sections(ComplianceReport report) {

    /** What was checked, as a heading names it, not escaped: {@code announcement: A draft social media post}. */
    String title() {
        String kind = report.guidance()
                .subject(report.kind())
                .map(subject -> RuleText.of(subject.title(), report.guidance()))
                .orElse(report.kind().text());
        return report.subjectId().map(id -> id + ": " + kind).orElse(kind);
    }

    /** What counts against the verdict: neither waived nor known before. */
    List<RuleResult> broken() {
        return binding(Outcome.VIOLATED).stream()
                .filter(result -> !result.isWaived() && !result.isKnown())
                .toList();
    }

    /** What is broken, and is not counted because it is waived. */
    List<RuleResult> waived() {
        return binding(Outcome.VIOLATED).stream().filter(RuleResult::isWaived).toList();
    }

    /** What is broken, or only advised against, and was so when a baseline was taken; not what is waived besides. */
    List<RuleResult> known() {
        return report.known().stream().filter(result -> !result.isWaived()).toList();
    }

    /** What could not be evaluated. */
    List<RuleResult> failed() {
        return all(Outcome.ERROR);
    }

    /** What waits for a person and for nothing else; binding rules first. */
    List<RuleResult> judgements() {
        return all(Outcome.NEEDS_JUDGEMENT).stream()
                .sorted(Comparator.comparing(
                        result -> !result.linked().rule().obligation().isBinding()))
                .toList();
    }

    /** The questions to a person that wait beside missing facts. */
    List<Question> laterJudgements() {
        List<RuleId> shown = judgements().stream().map(RuleResult::rule).toList();
        return report.questions().stream()
                .filter(question -> question.kind() == Question.Kind.JUDGEMENT)
                .filter(question -> question.settles().stream().noneMatch(shown::contains))
                .toList();
    }

    /** The facts that are missing, those that settle most rules first. */
    List<Question> missingFacts() {
        return report.questions().stream()
                .filter(question -> question.kind() != Question.Kind.JUDGEMENT)
                .toList();
    }

    /** What is broken and only advised, and was not known before; nothing in a strict check, where it is broken like the rest. */
    List<RuleResult> advice() {
        return onlyAdvised().stream().filter(result -> !result.isKnown()).toList();
    }

    /** What an exemption lifts. */
    List<RuleResult> exempt() {
        return all(Outcome.EXEMPT);
    }

    /** What is kept because a person says so. */
    List<RuleResult> keptAsSaid() {
        return all(Outcome.SATISFIED).stream()
                .filter(result -> !result.judgements().isEmpty())
                .toList();
    }

    /** What is not in force yet and would then be broken. */
    List<RuleResult> coming() {
        return report.results().stream().filter(RuleResult::coming).toList();
    }

    /** The results with an outcome, without those that are only advised against. */
    List<RuleResult> binding(Outcome outcome) {
        List<RuleResult> advice = onlyAdvised();
        return all(outcome).stream().filter(result -> !advice.contains(result)).toList();
    }

    private List<RuleResult> onlyAdvised() {
        return report.isStrict() ? List.of() : report.advice();
    }

    private List<RuleResult> all(Outcome outcome) {
        return report.results().stream()
                .filter(result -> result.outcome() == outcome)
                .toList();
    }
}
