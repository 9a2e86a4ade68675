package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Waiver;

class ExplanationTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final Guidance OUTCOMES =
            GuidanceLoader.loadOrThrow(GuidanceSource.of(Path.of("src/test/resources/explain/outcomes/pack.yaml")));
    private static final ComplianceChecker CHECKER = ComplianceChecker.compile(OUTCOMES);

    private static Subject.Builder post() {
        return Subject.of("post").fact("text", "Vote for Ann!").fact("account", "council");
    }

    private static RuleExplanation explain(ComplianceChecker checker, Subject subject, String rule) {
        return checker.check(subject, AT).explain(rule);
    }

    @Test
    void a_retired_id_leads_to_the_rule_that_replaces_it() {
        RuleExplanation explanation = explain(CHECKER, post().build(), "posting/no-campaigning");
        assertTrue(explanation.isSuccessor());
        assertEquals(RuleId.of("posting/words"), explanation.rule());
        assertEquals(RuleId.of("posting/no-campaigning"), explanation.asked());
        assertEquals(Outcome.VIOLATED, explanation.outcome());
        assertFalse(explain(CHECKER, post().build(), "posting/words").isSuccessor());
    }

    @Test
    void an_unknown_id_names_the_nearest_rule() {
        ComplianceReport report = CHECKER.check(post().build(), AT);
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> report.explain("posting/wordz"));
        assertEquals("the guidance has no rule 'posting/wordz': did you mean 'posting/words'?", unknown.getMessage());
    }

    @Test
    void a_rule_about_another_kind_of_subject_says_so() {
        RuleExplanation explanation = explain(CHECKER, post().build(), "accounts/ours");
        assertEquals(Outcome.NOT_APPLICABLE, explanation.outcome());
        assertEquals(
                Optional.of("it is about another kind of subject, account, and this is post"),
                explanation.whyNotApplied());
        assertEquals(Optional.empty(), explanation.smallestChange());
    }

    @Test
    void what_a_check_in_java_points_at_is_taken_out_and_the_check_is_asked_again() {
        ComplianceChecker checker = CHECKER.withCheck(
                "posting/entries",
                context -> context.text("text")
                        .filter(text -> text.contains("Ann"))
                        .map(text -> CustomCheck.Result.broken(new CustomCheck.Place(
                                "text", text.indexOf("Ann"), text.indexOf("Ann") + 3, "is a name")))
                        .orElse(CustomCheck.Result.kept()));
        Subject subject =
                post().fact("images", List.of(Map.of("alt-text", "A map"))).build();
        RuleExplanation explanation = explain(checker, subject, "posting/entries");
        assertEquals(Outcome.VIOLATED, explanation.outcome());
        assertEquals(
                "“Ann” (line 1, column 10) were taken out of text",
                explanation.smallestChange().orElseThrow().says());
        Branch check = explanation.tree().because().stream()
                .filter(branch -> branch.says().equals("check in Java"))
                .findFirst()
                .orElseThrow();
        assertEquals(Truth.YES, check.held());
        assertTrue(check.decides());
        assertEquals("Ann", check.places().get(0).excerpt().orElseThrow());
    }

    @Test
    void a_check_in_java_that_fails_is_an_error_for_which_nothing_is_tried() {
        ComplianceChecker checker = CHECKER.withCheck("posting/words", context -> {
            throw new IllegalStateException("broken");
        });
        Subject subject = Subject.of("post")
                .fact("text", "Open on Monday.")
                .fact("account", "council")
                .build();
        RuleExplanation explanation = explain(checker, subject, "posting/words");
        assertEquals(Outcome.ERROR, explanation.outcome());
        assertEquals(
                "It cannot be told whether this post keeps “must not: Use a council account to campaign”, because the check"
                        + " in Java failed with IllegalStateException.",
                explanation.sentence());
        assertEquals(Optional.empty(), explanation.smallestChange());
        assertEquals(
                Optional.of("Something that should decide could not be evaluated, so nothing was tried"),
                explanation.noChange());
    }

    @Test
    void a_waived_rule_is_explained_as_broken_and_waived() {
        Waiver waiver = Waiver.builder()
                .rule("posting/words")
                .subjectId("draft-1")
                .because("It was printed already")
                .approvedBy("A. Leader")
                .from(TimePoint.of("2026-03-01"))
                .until(TimePoint.of("2026-03-31"))
                .build();
        ComplianceChecker checker = CHECKER.withWaivers(List.of(waiver));
        RuleExplanation explanation = explain(checker, post().id("draft-1").build(), "posting/words");
        assertTrue(explanation.sentence().contains(", which is waived until 2026-03-31"), explanation.sentence());
        assertTrue(explanation.smallestChange().isPresent());
    }

    @Test
    void a_person_s_answer_is_never_turned() {
        Subject subject = post().answer("post/announces", true).build();
        RuleExplanation explanation = explain(CHECKER, subject, "posting/new");
        assertEquals(Outcome.VIOLATED, explanation.outcome());
        assertEquals(Optional.empty(), explanation.smallestChange());
        assertTrue(explanation.noChange().orElseThrow().startsWith("What people have answered stays as it is"));
    }

    @Test
    void what_decides_whether_a_rule_applies_is_never_changed() {
        RuleExplanation explanation = explain(CHECKER, post().build(), "posting/words");
        SmallestChange change = explanation.smallestChange().orElseThrow();
        assertEquals(1, change.changes().size());
        assertEquals(
                post().build().facts().get("account"), change.subject().facts().get("account"));
    }

    @Test
    void a_search_that_ends_at_its_limit_says_so() {
        StringBuilder facts = new StringBuilder();
        StringBuilder needed = new StringBuilder();
        for (int at = 0; at < 12; at++) {
            facts.append("      a" + at + ": { type: one-of, values: [x, y, z, u, v, w] }\n");
            needed.append(at == 0 ? "" : ", ").append("{ a" + at + ": [x, y] }");
        }
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of("many.yaml", """
                guidance: many
                format: 1
                version: "1"
                title: Many
                publisher: Nobody
                language: en-GB
                subjects:
                  - id: thing
                    title: A thing
                    facts:
                %scodes:
                  - id: code
                    title: Code
                    subject: thing
                    rules:
                      - { id: all, must: Be all, require: { some-of: { these: [%s], at-least: 11 } } }
                """.formatted(facts, needed)));
        Subject.Builder subject = Subject.of("thing");
        for (int at = 0; at < 12; at++) {
            subject.fact("a" + at, "z");
        }
        RuleExplanation explanation = explain(ComplianceChecker.compile(guidance), subject.build(), "code/all");
        assertEquals(Outcome.VIOLATED, explanation.outcome());
        assertEquals(
                Optional.of(
                        "No change that would make it kept was found within 500 tries; there may be one all the same"),
                explanation.noChange());
    }

    @Test
    void facts_of_a_context_are_part_of_what_is_explained() {
        ComplianceChecker official =
                CHECKER.forContext(Subject.of("post").fact("account", "council").build());
        Subject draft = Subject.of("post").fact("text", "Vote for Ann!").build();
        assertEquals(
                explain(CHECKER, post().build(), "posting/words").sentence(),
                explain(official, draft, "posting/words").sentence());
    }
}
