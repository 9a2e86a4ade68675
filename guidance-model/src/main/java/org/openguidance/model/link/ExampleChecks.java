package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks that the examples of rules fit the rules: facts, answers, exemptions, parameters, outcomes. */
final class ExampleChecks {

    private static final Id OWN_QUESTION = Id.of("ask");

    private final Bench bench;
    private final Stretches stretches;
    private final Map<Id, SubjectBench> subjects;
    private final Set<Id> codes = new HashSet<>();

    ExampleChecks(Bench bench, Stretches stretches, Map<Id, SubjectBench> subjects) {
        this.bench = bench;
        this.stretches = stretches;
        this.subjects = subjects;
    }

    void check(List<LinkedRule> rules) {
        rules.forEach(this::check);
    }

    private void check(LinkedRule rule) {
        SubjectBench subject = subjects.get(rule.subject().kind().id());
        if (subject == null) {
            return;
        }
        ExampleFacts facts = new ExampleFacts(subject);
        if (codes.add(rule.code().id())) {
            facts.check(rule.code().with());
        }
        facts.check(rule.rule().with());
        if (rule.rule().examples().isEmpty()) {
            return;
        }
        Set<String> judged = judged(rule, subject);
        Set<String> exemptions = new LinkedHashSet<>();
        for (LinkedExemption exemption : rule.exemptions()) {
            exemptions.add(exemption.id());
        }
        for (RuleExample example : rule.rule().examples()) {
            facts.check(example.facts());
            outcome(rule, example, judged);
            answers(rule, example, judged);
            finds(rule, example);
            exemption(rule, example, exemptions);
            parameters(example);
            example.asAt().ifPresent(point -> stretches.isSound(point, example.location(), "'as-at' of an example"));
        }
    }

    /** The judged facts that can play a part, through permissions too. */
    private static Set<String> judged(LinkedRule rule, SubjectBench subject) {
        List<LinkedExemption> permissions = new ArrayList<>();
        for (LinkedExemption exemption : rule.exemptions()) {
            if (exemption.permission()) {
                permissions.add(exemption);
            }
        }
        BitSet direct = subject.reads().of(Exemptions.tests(permissions));
        BitSet slots = subject.definitions().through(direct);
        for (int slot : rule.reads()) {
            slots.set(slot);
        }
        Set<String> judged = new TreeSet<>();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            LinkedFact fact = subject.linked().facts().get(slot);
            if (isJudged(fact)) {
                judged.add(fact.name());
            }
        }
        return judged;
    }

    private static boolean isJudged(LinkedFact fact) {
        return fact.definition().orElse(null) instanceof LinkedFact.Judged;
    }

    private void outcome(LinkedRule rule, RuleExample example, Set<String> judged) {
        boolean may = rule.rule().obligation() == Obligation.MAY;
        if (example.outcome() == Outcome.VIOLATED && may) {
            bad(example, rule, "is a may rule, which nothing can break", Optional.of("'satisfied' means permitted"));
        }
        if (example.outcome() == Outcome.EXEMPT && rule.exemptions().isEmpty()) {
            bad(example, rule, "has no exemption, so nothing is exempt from it", Optional.empty());
        }
        if (example.outcome() == Outcome.NEEDS_JUDGEMENT && rule.rule().ask().isEmpty() && judged.isEmpty()) {
            bad(example, rule, "asks no person anything, so it never needs judgement", Optional.empty());
        }
    }

    private void answers(LinkedRule rule, RuleExample example, Set<String> judged) {
        boolean asks = rule.rule().ask().isPresent();
        if (example.answer().isPresent() && !asks && ownJudged(rule) != 1) {
            bad(
                    example,
                    rule,
                    ownJudged(rule) == 0
                            ? "asks no question that 'answer' could answer"
                            : "reads several judged facts, so 'answer' could be meant for each",
                    judged.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    "write 'answers: { " + judged.iterator().next() + ": yes }'"));
        }
        for (Id question : example.answers().keySet()) {
            boolean own = question.equals(OWN_QUESTION) && asks;
            if (!own && !judged.contains(question.text())) {
                Set<String> right = new TreeSet<>(judged);
                if (asks) {
                    right.add(OWN_QUESTION.text());
                }
                bad(
                        example,
                        rule,
                        "has no question " + Phrase.quote(question.text())
                                + (right.isEmpty() ? "" : ", only " + Phrase.and(right)),
                        bench.faults().hints().didYouMean(question.text(), right));
            }
        }
    }

    private static long ownJudged(LinkedRule rule) {
        return rule.reads().stream()
                .map(rule.subject().facts()::get)
                .filter(ExampleChecks::isJudged)
                .count();
    }

    private void finds(LinkedRule rule, RuleExample example) {
        boolean canMark = rule.forbid().isPresent()
                || rule.flag().isPresent()
                || rule.require().filter(ExampleChecks::hasEach).isPresent();
        if (example.finds().isPresent() && !canMark) {
            bad(
                    example,
                    rule,
                    "marks no excerpt: only 'forbid', 'flag' and the 'each' of 'require' do",
                    Optional.of("take 'finds' out"));
        }
    }

    private static boolean hasEach(Test test) {
        return test instanceof Test.Each || Reads.inner(test).stream().anyMatch(ExampleChecks::hasEach);
    }

    private void exemption(LinkedRule rule, RuleExample example, Set<String> exemptions) {
        if (example.exemption().isEmpty()) {
            return;
        }
        String id = example.exemption().get();
        boolean known = exemptions.contains(id) || exemptions.contains(rule.id().code() + "/" + id);
        if (!known) {
            bench.faults()
                    .add(
                            DiagnosticCode.UNKNOWN_EXEMPTION,
                            example.location(),
                            "rule " + Phrase.quote(rule.id().toString()) + " has no exemption "
                                    + Phrase.quote(id)
                                    + (exemptions.isEmpty() ? "" : ", only " + Phrase.and(exemptions)),
                            bench.faults().hints().didYouMean(id, exemptions));
        } else if (example.outcome() != Outcome.EXEMPT) {
            bad(
                    example,
                    rule,
                    "names an exemption that holds, so the outcome is 'exempt', not "
                            + Phrase.quote(example.outcome().label()),
                    Optional.empty());
        }
    }

    private void parameters(RuleExample example) {
        example.parameters().forEach((id, value) -> {
            if (bench.pack().parameters().has(id)) {
                bench.parameters().check(id, value);
            } else {
                bench.parameters().unknown(id, value.origin().location(), "");
            }
        });
    }

    private void bad(RuleExample example, LinkedRule rule, String why, Optional<String> hint) {
        bench.faults()
                .add(
                        DiagnosticCode.BAD_EXAMPLE,
                        example.location(),
                        "an example does not fit: rule "
                                + Phrase.quote(rule.id().toString()) + " " + why,
                        hint);
    }
}
