package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.validate.WaiverResult.Status;
import org.openguidance.validate.report.TextReport;

/** Waivers: they lift a violation from the verdict, and nothing else. */
class WaiverTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    private static final String PACK = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Tests
            language: en
            zone: Europe/London
            subjects:
              - id: post
                title: Post
                facts:
                  text: { type: text }
                  account: { type: one-of, values: [personal, official] }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - { id: no-shouting, must-not: Shout, forbid: { text: { says: [hooray] } }, replaces: [no-noise] }
                  - { id: no-slang, must-not: Use slang, when: { account: official }, forbid: { text: { says: [gonna] } } }
            """;

    private static final ComplianceChecker CHECKER = ComplianceChecker.compile(
            GuidanceLoader.load(GuidanceSource.of("pack.yaml", PACK.getBytes(StandardCharsets.UTF_8)))
                    .linked()
                    .orElseThrow());

    private static List<Waiver> waivers(String rule, String what, String from, String until) {
        String text = "waivers:\n  - rule: " + rule + "\n    " + what
                + "\n    because: It is the launch.\n    approved-by: A. Leader\n    from: " + from + "\n    until: "
                + until
                + "\n";
        return DecisionsLoader.load(
                        GuidanceSource.of("waivers.yaml", text.getBytes(StandardCharsets.UTF_8)),
                        CHECKER.linkedGuidance())
                .orThrow()
                .waivers();
    }

    private static ComplianceReport check(List<Waiver> waivers, Subject subject) {
        return CHECKER.withWaivers(waivers).check(subject, AT);
    }

    private static Subject shout(String account) {
        return Subject.of("post")
                .id("launch")
                .fact("text", "Hooray!")
                .fact("account", account)
                .build();
    }

    private static final List<Waiver> OFFICIAL =
            waivers("code/no-shouting", "when: { account: official }", "2026-03-01", "2026-03-31");

    @Test
    void a_waived_rule_is_still_evaluated_and_shown_and_the_verdict_does_not_count_it() {
        ComplianceReport report = check(OFFICIAL, shout("official"));
        RuleResult result = report.result("code/no-shouting").orElseThrow();
        assertEquals(Outcome.VIOLATED, result.outcome());
        assertEquals("Hooray", result.findings().get(0).region().orElseThrow().excerpt());
        assertTrue(result.isWaived());
        assertEquals(List.of(result), report.waived());
        assertEquals(Verdict.COMPLIANT, report.verdict());
        assertEquals(1, report.counts().get(Outcome.VIOLATED));
        String text = TextReport.of(report);
        assertTrue(text.contains("Waived until 2026-03-31, by A. Leader, because: It is the launch."), text);
    }

    @Test
    void it_does_nothing_for_other_subjects_and_other_rules() {
        ComplianceReport report = check(OFFICIAL, shout("personal"));
        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
        assertEquals(Status.NOT_MATCHED, report.waivers().get(0).status());
        Subject slang = Subject.of("post")
                .fact("text", "Gonna go")
                .fact("account", "official")
                .build();
        ComplianceReport other = check(OFFICIAL, slang);
        assertEquals(Verdict.NON_COMPLIANT, other.verdict());
        assertEquals(Status.NOT_NEEDED, other.waivers().get(0).status());
    }

    @Test
    void one_for_a_subject_is_for_that_subject_alone() {
        List<Waiver> one = waivers("code/no-shouting", "subject-id: launch", "2026-03-01", "2026-03-31");
        assertEquals(Verdict.EXCUSED, check(one, shout("personal")).verdict());
        Subject nameless = Subject.of("post")
                .fact("text", "Hooray!")
                .fact("account", "personal")
                .build();
        assertEquals(Verdict.NON_COMPLIANT, check(one, nameless).verdict());
    }

    @Test
    void where_it_cannot_be_told_whether_it_is_for_a_subject_the_verdict_is_open_and_the_fact_is_asked_for() {
        Subject unknown = Subject.of("post").fact("text", "Hooray!").build();
        ComplianceReport report = check(OFFICIAL, unknown);
        assertEquals(Verdict.NEEDS_REVIEW, report.verdict());
        assertEquals(Status.UNDECIDED, report.waivers().get(0).status());
        assertTrue(report.questions().stream()
                .anyMatch(question -> question.about().equals("post/account")));
    }

    @Test
    void a_retired_rule_leads_to_the_one_that_replaces_it() {
        List<Waiver> old = waivers("code/no-noise", "subject-id: launch", "2026-03-01", "2026-03-31");
        assertEquals(Verdict.EXCUSED, check(old, shout("personal")).verdict());
    }

    @Test
    void bar_52_what_does_not_fit_the_guidance_is_refused_in_code_too() {
        Waiver unknown = Waiver.builder()
                .rule("code/no-shoting")
                .subjectId("x")
                .because("y")
                .approvedBy("z")
                .from("2026-03-01")
                .until("2026-03-31")
                .build();
        InvalidGuidanceException refused =
                assertThrows(InvalidGuidanceException.class, () -> CHECKER.withWaivers(List.of(unknown)));
        assertTrue(refused.getMessage().contains("did you mean 'code/no-shouting'?"), refused.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> Waiver.builder().rule("code/x").subjectId("x").build());
    }

    /** Bar 53: at its end, a second before and a second after, by a fixed clock; and still listed. */
    @Test
    void bar_53_a_waiver_ends_to_the_second() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "America/New_York", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                lasts("2026-03-28", "2026-03-29", "2026-03-28T00:00:00Z", "2026-03-29T23:00:00Z");
                lasts("2026-10-25", "2026-10-25", "2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z");
                lasts("2026-03-29T02:00", "2026-10-25T02:00", "2026-03-29T01:00:00Z", "2026-10-25T02:00:00Z");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void lasts(String from, String until, String start, String end) {
        ComplianceChecker checker = CHECKER.withWaivers(waivers("code/no-shouting", "subject-id: launch", from, until));
        for (int second = -1; second <= 1; second++) {
            assertStatus(
                    checker, Instant.parse(start).plusSeconds(second), second < 0 ? Status.NOT_YET : Status.APPLIED);
            assertStatus(checker, Instant.parse(end).plusSeconds(second), second < 0 ? Status.APPLIED : Status.EXPIRED);
        }
    }

    private static void assertStatus(ComplianceChecker checker, Instant at, Status status) {
        ComplianceReport report =
                checker.withClock(Clock.fixed(at, ZoneId.of("Europe/London"))).check(shout("personal"));
        assertEquals(status, report.waivers().get(0).status(), at.toString());
        assertEquals(status == Status.APPLIED ? Verdict.EXCUSED : Verdict.NON_COMPLIANT, report.verdict());
        assertEquals(
                Outcome.VIOLATED,
                report.result("code/no-shouting").orElseThrow().outcome());
    }

    /** A waiver never hides a result: outcome, findings and cause are the same with and without it. */
    @Test
    void a_waiver_never_hides_a_result() {
        Random random = new Random(4);
        int cases = Integer.getInteger("guidance.cases", 10_000);
        List<String> texts = List.of("Hooray!", "Gonna", "Hooray, gonna go", "Hello", "");
        List<String> accounts = List.of("official", "personal", "undeclared");
        List<String> whens = List.of(
                "when: { account: official }",
                "when: { text: { says: [go] } }",
                "subject-id: launch",
                "when: { none: [ { account: personal } ] }");
        List<ComplianceChecker> waiving = whens.stream()
                .map(when -> CHECKER.withWaivers(waivers("code/no-shouting", when, "2026-03-01", "2026-03-31")))
                .toList();
        int lifted = 0;
        for (int at = 0; at < cases; at++) {
            Subject.Builder subject = Subject.of("post")
                    .id(random.nextBoolean() ? Optional.of("launch") : Optional.empty())
                    .fact("text", texts.get(random.nextInt(texts.size())));
            String account = accounts.get(random.nextInt(accounts.size()));
            if (!account.equals("undeclared")) {
                subject.fact("account", account);
            }
            ComplianceReport with = waiving.get(random.nextInt(waiving.size())).check(subject.build(), AT);
            ComplianceReport without = CHECKER.check(subject.build(), AT);
            lifted += with.verdict() == without.verdict() ? 0 : 1;
            assertEquals(without.counts(), with.counts());
            for (int rule = 0; rule < with.results().size(); rule++) {
                RuleResult one = with.results().get(rule);
                RuleResult other = without.results().get(rule);
                assertEquals(other.outcome(), one.outcome());
                assertEquals(other.couldBe(), one.couldBe());
                assertEquals(other.findings(), one.findings());
                assertEquals(other.cause(), one.cause());
            }
            assertTrue(with.verdict() == without.verdict() || without.verdict() == Verdict.NON_COMPLIANT);
        }
        assertFalse(lifted == 0, "some waivers lift a violation");
    }
}
