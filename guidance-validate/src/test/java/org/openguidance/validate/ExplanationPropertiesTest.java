package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Outcome;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.report.JsonReport;

/** What holds of every explanation, tried with random guidance and subjects. */
class ExplanationPropertiesTest {

    /** A report of a random subject, and what it was made with. */
    private record Case(long seed, RandomGuidance random, ComplianceChecker checker, Subject subject, Instant at) {

        ComplianceReport report() {
            return checker.check(subject, at);
        }

        Outcome outcome(Subject other, RuleResult of) {
            return checker.check(other, at).result(of.rule()).orElseThrow().outcome();
        }

        String shown(RuleExplanation explanation) {
            return "seed " + seed + ": " + explanation.rule() + " of " + subject + "\n" + explanation + "\n"
                    + GuidanceWriter.write(random.guidance());
        }
    }

    private static void forEach(int percent, BiConsumer<Case, RuleResult> property) {
        RandomCases.forSeeds(percent, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                ComplianceChecker way = number % 5 == 4 ? checker.strict() : checker;
                Case one = new Case(seed, random, way, random.subject(), random.instant());
                one.report().results().forEach(result -> property.accept(one, result));
            }
        });
    }

    @Test
    void the_tree_says_what_the_outcome_says() {
        forEach(2, (one, result) -> {
            RuleExplanation explanation = one.report().explain(result.rule());
            assertEquals(result.outcome(), explanation.outcome());
            assertEquals(
                    Optional.of(result.outcome().label()), explanation.tree().value());
            Truth broken = explanation.tree().held();
            boolean could = result.couldBe().contains(Outcome.VIOLATED);
            boolean must = result.couldBe().equals(List.of(Outcome.VIOLATED));
            assertEquals(must ? Truth.YES : could ? Truth.UNKNOWN : Truth.NO, broken, () -> one.shown(explanation));
        });
    }

    @Test
    void a_sentence_is_one_and_only_what_does_not_bind_says_why() {
        forEach(2, (one, result) -> {
            RuleExplanation explanation = one.report().explain(result.rule());
            assertTrue(explanation.sentence().endsWith("."), () -> one.shown(explanation));
            assertFalse(explanation.sentence().contains("\n"), () -> one.shown(explanation));
            boolean binds = result.outcome() != Outcome.NOT_APPLICABLE && result.outcome() != Outcome.EXEMPT;
            assertEquals(binds, explanation.whyNotApplied().isEmpty());
            assertEquals(
                    explanation.smallestChange().isEmpty(),
                    explanation.noChange().isPresent());
        });
    }

    @Test
    void what_is_offered_makes_the_rule_satisfied_when_it_is_checked_again() {
        int[] offered = new int[2];
        forEach(4, (one, result) -> {
            RuleExplanation explanation = one.report().explain(result.rule());
            explanation.smallestChange().ifPresent(change -> {
                assertEquals(Outcome.SATISFIED, one.outcome(change.subject(), result), () -> one.shown(explanation));
                assertFalse(change.changes().isEmpty(), () -> one.shown(explanation));
                assertTrue(
                        change.subject()
                                .facts()
                                .keySet()
                                .containsAll(one.subject().facts().keySet()),
                        () -> "no fact is taken back: " + one.shown(explanation));
                assertTrue(
                        change.subject()
                                .answers()
                                .entrySet()
                                .containsAll(one.subject().answers().entrySet()),
                        () -> "no answer is turned: " + one.shown(explanation));
                offered[0]++;
                offered[1] += result.outcome() == Outcome.VIOLATED ? 1 : 0;
            });
        });
        assertTrue(offered[0] > 10 && offered[1] > 0, () -> "changes are offered: " + offered[0] + ", " + offered[1]);
    }

    @Test
    void no_single_value_would_do_where_more_changes_or_none_are_offered() {
        int[] alone = new int[1];
        forEach(6, (one, result) -> {
            if (result.outcome() != Outcome.VIOLATED) {
                return;
            }
            RuleExplanation explanation = one.report().explain(result.rule());
            int size = explanation
                    .smallestChange()
                    .map(change -> change.changes().size())
                    .orElse(Integer.MAX_VALUE);
            for (Subject other : withOneOther(one.subject(), result.linked())) {
                if (one.outcome(other, result) == Outcome.SATISFIED) {
                    alone[0]++;
                    assertEquals(1, size, () -> other.facts() + " would do: " + one.shown(explanation));
                }
            }
        });
        assertTrue(alone[0] > 0, () -> "single values that would do: " + alone[0]);
    }

    /** The subject with each other value of each fact of few values. */
    private static List<Subject> withOneOther(Subject subject, LinkedRule rule) {
        List<Subject> others = new ArrayList<>();
        for (LinkedFact fact : rule.subject().facts()) {
            if (fact.definition().isEmpty()) {
                for (String value : values(fact.declaration())) {
                    Map<String, Written> facts = new LinkedHashMap<>(subject.facts());
                    facts.put(fact.name(), Written.text(value));
                    others.add(Subject.builder()
                            .kind(subject.kind())
                            .putAllFacts(facts)
                            .putAllAnswers(subject.answers())
                            .build());
                }
            }
        }
        return others;
    }

    private static List<String> values(FactDeclaration fact) {
        if (fact.type() instanceof FactType.OneOf choice) {
            return choice.values();
        }
        if (fact.type() instanceof FactType.Scale scale) {
            return scale.values();
        }
        return fact.type() instanceof FactType.Scalar scalar && scalar.type() == ScalarType.YES_NO
                ? List.of("yes", "no")
                : List.of();
    }

    @Test
    void an_explanation_changes_nothing_in_the_report_and_is_the_same_each_time() {
        forEach(1, (one, result) -> {
            ComplianceReport report = one.report();
            String before = JsonReport.pretty(report);
            RuleExplanation explanation = report.explain(result.rule());
            assertEquals(before, JsonReport.pretty(report), () -> one.shown(explanation));
            assertEquals(explanation, report.explain(result.rule()));
            ComplianceReport unread = one.report();
            unread.explain(result.rule());
            assertEquals(before, JsonReport.pretty(unread), () -> one.shown(explanation));
        });
    }
}
