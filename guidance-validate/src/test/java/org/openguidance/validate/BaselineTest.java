package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.BaselineLoader;
import org.openguidance.loader.BaselineWriter;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.validate.report.JsonReport;
import org.openguidance.validate.report.TextReport;
import org.openguidance.validate.report.TextStyle;

/** Baselines: they lift from the verdict what was wrong already, and never anything new. */
class BaselineTest {

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
                  hours: { type: number, optional: yes }
                  most: { type: number, optional: yes }
                  images: { type: list, of: { alt-text: { type: text, optional: yes }, file: text } }
                  is-late: { type: yes-no, is: { hours: { over: 20 } } }
                  is-loud: { type: yes-no, is: { text: { says: [yell] } } }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - { id: quiet, must-not: Shout, forbid: { any: [ { text: { says: [hooray, yippee] } }, { hours: { over: 30 } } ] } }
                  - { id: official, must: Come from the office, require: { account: official } }
                  - { id: late, must-not: Be late, forbid: { is-late: yes } }
                  - { id: loud, must-not: Be loud, forbid: { is-loud: yes } }
                  - { id: bound, must-not: Go over the most, forbid: { hours: { over: most } } }
                  - { id: short, must: Be short, require: { text: { length: { unit: characters, at-most: 40 } } } }
                  - { id: described, must: Describe pictures, require: { images: { each: { alt-text: { known: yes } } } } }
                  - { id: fair, must-not: Take sides, flag: { text: { says: [manifesto] } }, ask: Does it take sides? }
                  - { id: calm, should-not: Use many marks, forbid: { text: { says: ["!"] } } }
            """;

    private static ComplianceChecker checker(String pack) {
        return ComplianceChecker.compile(
                GuidanceLoader.load(GuidanceSource.of("pack.yaml", pack.getBytes(StandardCharsets.UTF_8)))
                        .linked()
                        .orElseThrow());
    }

    private static final ComplianceChecker CHECKER = checker(PACK);

    private static Baseline baseline(List<KnownViolation> known) {
        return Baseline.builder()
                .guidance("small")
                .version("1")
                .digest(CHECKER.check(post("x").build(), AT).digest())
                .taken(AT)
                .by("J. Officer")
                .because("The old site is mended by summer.")
                .until("2026-06-30")
                .addAllKnown(known)
                .build();
    }

    private static Baseline taken(Subject... subjects) {
        List<KnownViolation> known = new ArrayList<>();
        for (Subject subject : subjects) {
            known.addAll(CHECKER.check(subject, AT).violations());
        }
        return baseline(known);
    }

    private static Subject.Builder post(String text) {
        return post(Optional.of("a"), text);
    }

    private static Subject.Builder post(Optional<String> id, String text) {
        return Subject.of("post").id(id).fact("text", text).fact("account", "official");
    }

    /** With all facts, so that no rule is open. */
    private static Subject whole(String text) {
        return post(text)
                .fact("hours", "9")
                .fact("most", "10")
                .fact("images", images())
                .build();
    }

    private static ComplianceReport check(Baseline baseline, Subject.Builder subject) {
        return CHECKER.withBaseline(baseline).check(subject.build(), AT);
    }

    private static boolean knows(Baseline baseline, String rule, Subject.Builder subject) {
        ComplianceReport report = check(baseline, subject);
        RuleResult result = report.result("code/" + rule).orElseThrow();
        assertEquals(Outcome.VIOLATED, result.outcome());
        return result.isKnown();
    }

    @Test
    void what_is_known_is_evaluated_and_shown_as_ever_and_the_verdict_does_not_count_it() {
        ComplianceReport report = CHECKER.withBaseline(taken(whole("Hooray!"))).check(whole("Hooray!"), AT);
        RuleResult quiet = report.result("code/quiet").orElseThrow();
        assertEquals(Outcome.VIOLATED, quiet.outcome());
        assertEquals("Hooray", quiet.findings().get(0).excerpt().orElseThrow());
        assertTrue(quiet.isKnown());
        assertEquals(Verdict.COMPLIANT, report.verdict());
        assertEquals(2, report.counts().get(Outcome.VIOLATED));
        assertEquals(2, report.known().size());
        String text = TextReport.of(report);
        assertTrue(text.contains("Known before: broken, and not counted"), text);
        String fresh = TextReport.ofNew(report, TextStyle.PLAIN);
        assertFalse(fresh.contains("Hooray"), fresh);
        assertTrue(fresh.contains("2 violated (2 known)"), fresh);
        assertTrue(
                fresh.endsWith("And 2 broken rules known since 2026-03-16, accepted by J. Officer until 2026-06-30,"
                        + " because: The old site is mended by summer.\n"),
                fresh);
        String json = JsonReport.line(report);
        assertTrue(json.contains("\"known\":{\"all\":true,\"before\":1,\"new\":0}"), json);
    }

    @Test
    void the_same_words_elsewhere_are_known_and_one_more_or_other_words_are_new() {
        Baseline baseline = taken(post("Hooray for all of us").build());
        assertTrue(knows(baseline, "quiet", post("We say: HOORAY")));
        assertFalse(knows(baseline, "quiet", post("Hooray, hooray")));
        assertFalse(knows(baseline, "quiet", post("Yippee")));
        assertFalse(knows(baseline, "quiet", post("Hooray, yippee")));
        assertFalse(knows(baseline, "quiet", post("Hooray").fact("hours", "31")));
        Baseline two = taken(post("Hooray, hooray").build());
        assertTrue(knows(two, "quiet", post("Hooray")));
        assertEquals(
                new KnownPart(1, 1),
                check(baseline, post("Hooray, hooray"))
                        .result("code/quiet")
                        .orElseThrow()
                        .known()
                        .orElseThrow());
    }

    @Test
    void another_value_of_a_fact_is_new_also_of_one_behind_it() {
        Baseline late = taken(post("x").fact("hours", "25").build());
        assertTrue(knows(late, "late", post("y").fact("hours", "25.0")));
        assertFalse(knows(late, "late", post("x").fact("hours", "26")));
        Baseline bound = taken(post("x").fact("hours", "9").fact("most", "5").build());
        assertTrue(knows(bound, "bound", post("y").fact("hours", "9").fact("most", "5")));
        assertFalse(knows(bound, "bound", post("x").fact("hours", "9").fact("most", "6")));
        Baseline length = taken(post("Far too long a text for anybody to read")
                .fact("account", "personal")
                .build());
        assertTrue(knows(
                length, "official", Subject.of("post").id("a").fact("text", "x").fact("account", "personal")));
        Baseline words = taken(post("I yell at you").build());
        assertTrue(knows(words, "loud", post("You yell")));
        assertFalse(knows(words, "loud", post("You yell and yell")));
        Baseline whole = taken(post("a".repeat(41)).build());
        assertTrue(knows(whole, "short", post("a".repeat(41))));
        assertFalse(knows(whole, "short", post("a".repeat(42))));
    }

    private static Written images(Written... images) {
        return new Written.Items(List.of(images), Origin.NONE);
    }

    private static Written image(String file) {
        return new Written.Fields(Map.of("file", new Written.Text(file, Origin.NONE)), Origin.NONE);
    }

    @Test
    void an_entry_is_known_wherever_it_stands_in_its_list_and_another_one_is_new() {
        Baseline one = taken(post("x").fact("images", images(image("a.png"))).build());
        assertTrue(knows(one, "described", post("x").fact("images", images(image("a.png")))));
        assertFalse(knows(one, "described", post("x").fact("images", images(image("b.png")))));
        assertFalse(knows(one, "described", post("x").fact("images", images(image("b.png"), image("a.png")))));
    }

    @Test
    void an_answer_that_breaks_a_rule_is_known_as_long_as_nothing_changes_that_was_shown() {
        Subject.Builder asked = post("Our manifesto").answer("code/fair", true);
        Baseline baseline = taken(asked.build());
        assertTrue(knows(baseline, "fair", post("Our manifesto").answer("code/fair", true)));
        assertFalse(knows(baseline, "fair", post("Our manifesto!").answer("code/fair", true)));
        ComplianceReport open = check(baseline, post("Our manifesto"));
        assertEquals(
                Outcome.NEEDS_JUDGEMENT, open.result("code/fair").orElseThrow().outcome());
        assertEquals(Verdict.NEEDS_REVIEW, open.verdict());
    }

    @Test
    void other_subjects_and_those_without_a_name_are_not_known() {
        Baseline baseline = taken(post("Hooray").build());
        assertFalse(knows(baseline, "quiet", post(Optional.of("b"), "Hooray")));
        assertFalse(knows(baseline, "quiet", post(Optional.empty(), "Hooray")));
        assertEquals(
                List.of(),
                CHECKER.check(post(Optional.empty(), "Hooray").build(), AT).violations());
    }

    @Test
    void it_counts_from_when_it_was_taken_to_its_end_to_the_second() {
        ComplianceChecker checker = CHECKER.withBaseline(taken(whole("Hooray")));
        Instant end = Instant.parse("2026-06-30T23:00:00Z");
        Subject subject = whole("Hooray");
        assertEquals(
                Verdict.NON_COMPLIANT,
                checker.check(subject, AT.minusSeconds(1)).verdict());
        assertEquals(Verdict.COMPLIANT, checker.check(subject, AT).verdict());
        assertEquals(
                Verdict.COMPLIANT, checker.check(subject, end.minusSeconds(1)).verdict());
        ComplianceReport over = checker.check(subject, end);
        assertEquals(Verdict.NON_COMPLIANT, over.verdict());
        assertTrue(TextReport.of(over).contains("has expired: it counts for nothing."), TextReport.of(over));
        assertTrue(over.known().isEmpty());
    }

    @Test
    void a_rule_that_looks_for_more_goes_on_knowing_and_a_retired_one_leads_on() {
        Baseline baseline = taken(post("Hooray").build());
        ComplianceChecker more = checker(PACK.replace("[hooray, yippee]", "[hooray, yippee, wow]")
                        .replace("id: quiet,", "id: calmer, replaces: [quiet],"))
                .withBaseline(baseline);
        assertTrue(more.check(post("Hooray").build(), AT)
                .result("code/calmer")
                .orElseThrow()
                .isKnown());
        assertFalse(more.check(post("Hooray, wow").build(), AT)
                .result("code/calmer")
                .orElseThrow()
                .isKnown());
    }

    @Test
    void one_that_was_taken_with_another_guidance_is_refused() {
        ComplianceChecker other = checker(PACK.replace("guidance: small", "guidance: other"));
        Baseline baseline = taken(post("Hooray").build());
        InvalidGuidanceException refused =
                assertThrows(InvalidGuidanceException.class, () -> other.withBaseline(baseline));
        assertTrue(refused.getMessage().contains("was taken with the guidance 'small'"), refused.getMessage());
    }

    @Test
    void what_is_waived_is_not_taken() {
        String waivers =
                "waivers:\n  - { rule: code/quiet, subject-id: a, because: x, approved-by: y, from: 2026-03-01,"
                        + " until: 2026-03-31 }\n";
        ComplianceChecker waiving = CHECKER.withWaivers(DecisionsLoader.load(
                        GuidanceSource.of("w.yaml", waivers.getBytes(StandardCharsets.UTF_8)), CHECKER.linkedGuidance())
                .orThrow()
                .waivers());
        List<KnownViolation> taken = waiving.check(post("Hooray!").build(), AT).violations();
        assertEquals(
                List.of(RuleId.of("code/calm")),
                taken.stream().map(KnownViolation::rule).toList());
    }

    @Test
    void it_counts_in_a_context_too() {
        Baseline baseline =
                taken(post("x").fact("account", "personal").fact("hours", "25").build());
        ComplianceChecker context = CHECKER.withBaseline(baseline)
                .forContext(Subject.of("post")
                        .fact("account", "personal")
                        .fact("hours", "25")
                        .build());
        Subject post = Subject.of("post")
                .id("a")
                .fact("text", "x")
                .fact("most", "30")
                .fact("images", images())
                .build();
        assertEquals(Verdict.COMPLIANT, context.check(post, AT).verdict());
        Subject other = Subject.of("post").id("b").fact("text", "x").build();
        assertEquals(Verdict.NON_COMPLIANT, context.check(other, AT).verdict());
    }

    @Test
    void a_baseline_is_written_and_loaded_to_an_equal_one() {
        Baseline baseline = taken(
                post("Hooray!").build(),
                post(Optional.of("posts/a b: c.yaml"), "Yippee").build(),
                post(Optional.of("no"), "Hooray").build());
        byte[] file = BaselineWriter.write(baseline).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                baseline,
                BaselineLoader.load(GuidanceSource.of("b.yaml", file), CHECKER.linkedGuidance())
                        .orThrow());
    }

    @Test
    void it_shrinks_by_what_is_gone_and_keeps_what_was_not_checked_or_cannot_be_told() {
        Baseline baseline = taken(
                post("Hooray, hooray").build(),
                post(Optional.of("b"), "Yippee").build(),
                post(Optional.of("c"), "Yippee").build());
        BaselineShrinking shrinking = new BaselineShrinking(baseline);
        ComplianceChecker checker = CHECKER.withBaseline(baseline);
        shrinking.see(checker.check(post("Hooray").build(), AT));
        shrinking.see(checker.check(post("Hello").build(), AT));
        shrinking.see(checker.check(Subject.of("post").id("b").build(), AT));
        shrinking.see(checker.check(post(Optional.of("c"), "Hello").build(), Instant.parse("2026-07-01T00:00:00Z")));
        assertEquals(1, shrinking.gone());
        List<KnownViolation> left = shrinking.shrunk().known();
        assertEquals(3, left.size());
        assertEquals(1, left.get(0).count());
        assertEquals(baseline.known().subList(1, 3), left.subList(1, 3));
        BaselineShrinking again = new BaselineShrinking(baseline);
        again.see(checker.check(whole("Hello"), AT));
        assertEquals(baseline.known().subList(1, 3), again.shrunk().known());
    }

    /**
     * Over many pairs of a day on which a baseline is taken and a later one: a rule whose violation is known was violated before
     * by everything that breaks it now, other rules are as they are without a baseline, and what is left of the baseline is
     * never more than there was.
     */
    @Test
    void a_baseline_never_hides_a_new_violation_and_never_grows() {
        int cases = Integer.getInteger("guidance.cases", 500);
        Random random = new Random(Integer.getInteger("guidance.seed", 7));
        int lifted = 0;
        int fresh = 0;
        for (int at = 0; at < cases; at++) {
            RandomPost before = RandomPost.of(random);
            RandomPost now = random.nextInt(4) == 0 ? RandomPost.of(random) : before.changed(random);
            Baseline baseline = taken(before.subject());
            ComplianceReport then = CHECKER.check(before.subject(), AT);
            ComplianceReport plain = CHECKER.check(now.subject(), AT);
            ComplianceReport with = CHECKER.withBaseline(baseline).check(now.subject(), AT);
            assertEquals(plain.counts(), with.counts());
            boolean anyNew = false;
            for (RuleResult result : with.results()) {
                RuleResult other = plain.result(result.rule()).orElseThrow();
                assertEquals(other.outcome(), result.outcome());
                assertEquals(other.findings(), result.findings());
                assertEquals(other.cause(), result.cause());
                RuleResult old = then.result(result.rule()).orElseThrow();
                boolean within = old.outcome() == Outcome.VIOLATED
                        && now.breaks(result.rule().rule().text())
                                .isWithin(before.breaks(result.rule().rule().text()));
                if (result.outcome() == Outcome.VIOLATED) {
                    assertEquals(within, result.isKnown(), result.rule() + "\n" + before + "\n" + now);
                    fresh += within ? 0 : 1;
                    lifted += within ? 1 : 0;
                    anyNew |= !within && result.linked().rule().obligation().isBinding();
                }
            }
            assertEquals(anyNew, with.verdict() == Verdict.NON_COMPLIANT, before + "\n" + now);
            BaselineShrinking shrinking = new BaselineShrinking(baseline);
            shrinking.see(with);
            Baseline less = shrinking.shrunk();
            for (KnownViolation one : less.known()) {
                KnownViolation old = baseline.known().stream()
                        .filter(known ->
                                known.rule().equals(one.rule()) && known.found().equals(one.found()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(one.count() <= old.count());
            }
            assertEquals(
                    with.verdict(),
                    CHECKER.withBaseline(less).check(now.subject(), AT).verdict());
        }
        assertTrue(lifted > cases / 10, "much is known");
        assertTrue(fresh > cases / 10, "much is new");
    }
}
