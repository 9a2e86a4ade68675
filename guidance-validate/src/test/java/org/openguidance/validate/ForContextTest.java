package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.reference.RandomGuidance;

/** Checks with facts that are declared once for many subjects, against checks of subjects that declare everything. */
class ForContextTest {

    private static final long FIRST = Long.getLong("twins.seed", 11_000_000L);
    private static final long GUIDANCES = 150 * Long.getLong("twins.times", 1L);
    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final Guidance PACK = GuidanceLoader.loadOrThrow(GuidanceSource.of("pack.yaml", """
            guidance: example
            format: 1
            version: "1"
            title: Example
            publisher: Example
            language: en-GB
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
                  account: { type: one-of, values: [personal, official] }
                  official: { type: yes-no, is: { account: official } }
              - id: workplace
                title: A workplace
                facts:
                  supported: yes-no
            codes:
              - id: words
                title: Words
                subject: post
                rules:
                  - id: no-slogans
                    must-not: Use slogans
                    when: { official: yes }
                    forbid: { text: { says: [vote] } }
                  - id: kind
                    should: Be kind
                    ask: Is it kind?
              - id: technical
                title: Technical
                subject: workplace
                rules:
                  - id: supported
                    must: Be supported
                    require: { supported: yes }
            """));

    @Test
    void reports_are_those_of_a_subject_that_declares_all_facts() {
        for (long seed = FIRST; seed < FIRST + GUIDANCES; seed++) {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            for (int number = 0; number < 6; number++) {
                Subject whole = random.subject();
                Instant at = random.instant();
                Random coin = new Random(seed * 31 + number);
                Subject.Builder common = Subject.of("post");
                Subject.Builder rest = Subject.of("post");
                whole.facts().forEach((name, value) -> (coin.nextBoolean() ? common : rest).putFact(name, value));
                whole.answers().forEach((name, value) -> (coin.nextInt(3) == 0 ? common : rest).putAnswer(name, value));
                String which = "seed " + seed + ", subject " + number + ": " + common.build() + rest.build();
                compare(checker, common.build(), rest.build(), whole, at, which);
                compare(checker.strict(), common.build(), rest.build(), whole, at, which);
            }
        }
    }

    private static void compare(
            ComplianceChecker checker, Subject common, Subject rest, Subject whole, Instant at, String which) {
        ComplianceReport expected = checker.check(whole, at);
        ComplianceReport report = checker.forContext(common).check(rest, at);
        assertEquals(expected.verdict(), report.verdict(), which);
        assertEquals(expected.results(), report.results(), which);
        assertEquals(expected.counts(), report.counts(), which);
        assertEquals(expected.assumed(), report.assumed(), which);
        assertEquals(expected.unusedAnswers(), report.unusedAnswers(), which);
    }

    private static ComplianceChecker official() {
        return ComplianceChecker.compile(PACK)
                .forContext(Subject.of("post").fact("account", "official").build());
    }

    @Test
    void a_fact_that_is_declared_in_both_is_refused() {
        Subject twice = Subject.of("post").fact("account", "personal").build();
        InvalidSubjectException refused =
                assertThrows(InvalidSubjectException.class, () -> official().check(twice, AT));
        assertTrue(
                refused.getMessage().contains("the fact 'account' is declared in the context of the check already"),
                refused.getMessage());
    }

    @Test
    void a_question_that_is_answered_in_both_is_refused() {
        Subject answered = Subject.of("post").answer("words/kind", true).build();
        ComplianceChecker checker = ComplianceChecker.compile(PACK).forContext(answered);
        InvalidSubjectException refused =
                assertThrows(InvalidSubjectException.class, () -> checker.check(answered, AT));
        assertTrue(refused.getMessage().contains("'words/kind' is answered in the context"), refused.getMessage());
    }

    @Test
    void a_subject_of_another_kind_is_refused() {
        Subject other = Subject.of("workplace").fact("supported", true).build();
        InvalidSubjectException refused =
                assertThrows(InvalidSubjectException.class, () -> official().check(other, AT));
        assertTrue(refused.getMessage().contains("the subject is a workplace"), refused.getMessage());
    }

    @Test
    void facts_that_do_not_fit_are_refused_at_once() {
        ComplianceChecker checker = ComplianceChecker.compile(PACK);
        Subject wrong = Subject.of("post").fact("account", "oficial").build();
        assertThrows(InvalidSubjectException.class, () -> checker.forContext(wrong));
    }

    @Test
    void contexts_add_up_and_keep_what_the_checker_was_told() {
        ComplianceChecker checker = official()
                .strict()
                .withCheck("words/kind", context -> CustomCheck.Result.broken(new CustomCheck.Place[0]))
                .forContext(Subject.of("post")
                        .id("batch")
                        .fact("text", "Please vote!")
                        .build());
        ComplianceReport report = checker.check(Subject.of("post").build(), AT);
        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
        assertEquals("batch", report.subjectId().orElseThrow());
        assertTrue(report.isStrict());
        assertEquals(
                List.of("vote"),
                report.result("words/no-slogans").orElseThrow().findings().stream()
                        .map(finding -> finding.excerpt().orElseThrow())
                        .toList());
    }
}
