package org.openguidance.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.report.ExplanationText;
import org.openguidance.validate.report.JsonReport;
import org.openguidance.validate.report.TextStyle;

/**
 * The rules that somebody wants to be explained.
 *
 * @param asked their full ids as they were asked for, retired ones too
 * @param all whether every rule is meant
 */
record ExplainedRules(List<RuleId> asked, boolean all) {

    /** None. */
    static final ExplainedRules NONE = new ExplainedRules(List.of(), false);

    private static final String ALL = "all";

    /**
     * Reads what was typed: {@code code/rule}, {@code rule} where only one code has it, a retired id, or {@code all}.
     *
     * @throws Refusal if there is no such rule
     */
    static ExplainedRules read(List<String> typed, LinkedGuidance guidance) {
        List<RuleId> asked = new ArrayList<>();
        for (String name : typed) {
            if (!name.equals(ALL)) {
                asked.add(id(name, guidance));
            }
        }
        return new ExplainedRules(List.copyOf(asked), typed.contains(ALL));
    }

    private static RuleId id(String name, LinkedGuidance guidance) {
        return retired(name, guidance)
                .orElseGet(() -> GuidancePart.rule(guidance, name).id());
    }

    /** An id that another rule replaces. */
    private static Optional<RuleId> retired(String name, LinkedGuidance guidance) {
        return guidance.rules().stream()
                .flatMap(rule -> rule.rule().replaces().stream()
                        .map(old -> old.seenFrom(rule.id().code())))
                .filter(old -> old.toString().equals(name))
                .filter(old -> guidance.rule(old).isEmpty())
                .findFirst();
    }

    /** The explanations below a report for people; empty where nothing is to be explained. */
    String text(ComplianceReport report, TextStyle style) {
        StringBuilder text = new StringBuilder();
        for (RuleId id : ids(report)) {
            text.append('\n').append(ExplanationText.of(report.explain(id), report.guidance(), style));
        }
        return text.toString();
    }

    /** The report for programs, each explanation with the result of its rule. */
    String json(ComplianceReport report, boolean line) {
        Set<RuleId> rules = rules(report);
        return line ? JsonReport.line(report, rules) : JsonReport.pretty(report, rules);
    }

    /** The same on one line with the subject. */
    String lineWithSubject(ComplianceReport report) {
        return JsonReport.lineWithSubject(report, rules(report));
    }

    private Set<RuleId> rules(ComplianceReport report) {
        Set<RuleId> rules = new LinkedHashSet<>();
        ids(report).forEach(id -> report.linkedGuidance().ruleOrSuccessor(id).ifPresent(rule -> rules.add(rule.id())));
        return rules;
    }

    private List<RuleId> ids(ComplianceReport report) {
        return all ? report.results().stream().map(RuleResult::rule).toList() : asked;
    }
}
