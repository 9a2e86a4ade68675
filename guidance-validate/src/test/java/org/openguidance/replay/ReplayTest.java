package org.openguidance.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Baseline;
import org.openguidance.model.Condition;
import org.openguidance.model.Judgement;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Verdict;
import org.openguidance.validate.json.GuidanceVersion;
import org.openguidance.validate.json.StoredResult;
import org.openguidance.validate.replay.Replay;
import org.openguidance.validate.replay.ReplayReport;
import org.openguidance.validate.replay.ReplayRun;
import org.openguidance.validate.replay.ReplayText;
import org.openguidance.validate.replay.RuleShifts;
import org.openguidance.validate.replay.Shift;
import org.openguidance.validate.replay.Why;
import org.openguidance.validate.report.JsonReport;

class ReplayTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final String HEAD = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Test
            language: en
            zone: UTC
            subjects:
              - id: post
                title: A post
                facts: { text: text, paid: yes-no }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
            """;
    private static final String NO_PARTY =
            "      - { id: no-party, must-not: Say party, forbid: { text: { says: [party] } } }\n";
    private static final String BE_KIND = "      - { id: be-kind, must: Be kind, ask: Is it kind? }\n";
    private static final Subject PARTY = Subject.of("post")
            .id("p")
            .fact("text", "a party")
            .fact("paid", true)
            .build();

    private static LinkedGuidance guidance(String... rules) {
        String pack = HEAD + String.join("", rules);
        return GuidanceLoader.load(GuidanceSource.of("small.yaml", pack))
                .linked()
                .orElseThrow(() -> new AssertionError(GuidanceLoader.load(GuidanceSource.of("small.yaml", pack))
                        .diagnostics()
                        .format()));
    }

    private static ReplayReport replay(Replay replay, String... lines) {
        ReplayRun run = replay.begin();
        List.of(lines).forEach(run::line);
        return run.report();
    }

    private static String line(ComplianceReport report) {
        return JsonReport.lineWithSubject(report);
    }

    private static String stored(LinkedGuidance guidance) {
        return line(ComplianceChecker.compile(guidance).check(PARTY, AT));
    }

    private static Replay with(LinkedGuidance newer) {
        return Replay.with(ComplianceChecker.compile(newer));
    }

    @Test
    void a_rule_that_replaces_another_is_the_same_rule() {
        LinkedGuidance older = guidance(NO_PARTY);
        LinkedGuidance newer = guidance(
                "      - { id: no-slogans, replaces: [no-party], must-not: Say party, forbid: { text: { says: [party] } } }\n");
        assertTrue(replay(with(newer), stored(older)).changesNothing());
        LinkedGuidance milder = guidance(
                "      - { id: no-slogans, replaces: [no-party], must-not: Say party, forbid: { text: { says: [feast] } } }\n");
        RuleShifts rule =
                replay(with(milder).from(older), stored(older)).rules().get(0);
        assertEquals("code/no-slogans", rule.rule().toString());
        assertEquals("code/no-party", rule.formerId().orElseThrow().toString());
        assertEquals(List.of(new Shift("violated", "satisfied", 1, List.of("p"))), rule.shifts());
    }

    @Test
    void a_new_rule_and_one_that_is_gone_say_so_with_and_without_the_old_guidance() {
        LinkedGuidance older = guidance(NO_PARTY);
        LinkedGuidance newer = guidance(BE_KIND);
        for (Replay replay : List.of(with(newer), with(newer).from(older))) {
            ReplayReport report = replay(replay, stored(older));
            assertEquals(List.of(Why.NEW), report.rules().get(0).why());
            assertEquals(List.of(Why.GONE), report.rules().get(1).why());
            assertEquals("none", report.rules().get(1).shifts().get(0).to());
        }
        LinkedGuidance never =
                guidance(NO_PARTY, "      - { id: x, must: Be paid, when: { paid: no }, require: { paid: yes } }\n");
        assertTrue(replay(with(never), stored(older)).changesNothing(), "a rule that is new and applies to nobody");
    }

    @Test
    void of_two_rules_that_one_replaces_the_second_is_gone_and_says_which_stands_in_for_it() {
        LinkedGuidance older = guidance(NO_PARTY, NO_PARTY.replace("no-party", "no-feast"));
        LinkedGuidance newer = guidance(
                "      - { id: both, replaces: [no-party, no-feast], must-not: Say party, forbid: { text: { says: [party] } } }\n");
        ReplayReport report = replay(with(newer), stored(older));
        assertEquals(1, report.rules().size());
        assertEquals("code/no-feast", report.rules().get(0).rule().toString());
        assertEquals(
                "code/both", report.rules().get(0).replacedBy().orElseThrow().toString());
    }

    @Test
    void each_is_checked_as_at_its_own_instant_unless_another_is_given() {
        LinkedGuidance guidance = guidance(
                "      - { id: no-party, must-not: Say party, in-force: { until: 2026-03-31 }, forbid: { text: { says: [party] } } }\n");
        assertTrue(replay(with(guidance), stored(guidance)).changesNothing());
        ReplayReport later = replay(with(guidance).asAt(Instant.parse("2026-06-01T00:00:00Z")), stored(guidance));
        assertEquals(1, later.changed());
        assertEquals(List.of(Why.OTHER_INSTANT), later.rules().get(0).why());
        assertEquals(0, later.contradicted(), "another instant contradicts nothing");
    }

    @Test
    void a_stored_result_that_says_something_else_than_the_same_guidance_is_told_loudly() {
        LinkedGuidance guidance = guidance(NO_PARTY);
        String altered = stored(guidance)
                .replace("\"outcome\":\"violated\"", "\"outcome\":\"satisfied\"")
                .replace("\"verdict\":\"non-compliant\"", "\"verdict\":\"compliant\"");
        ReplayReport report = replay(with(guidance), stored(guidance), altered);
        assertEquals(1, report.contradicted());
        assertEquals(List.of(Why.SAME_RULE), report.rules().get(0).why());
        assertTrue(ReplayText.plain(report).contains("ATTENTION: 1 was checked by this very guidance"));
        String lacking = stored(guidance).replace("code/no-party", "code/elsewhere");
        assertEquals(1, replay(with(guidance), lacking).contradicted());
    }

    @Test
    void answers_count_again_only_for_what_was_judged() {
        LinkedGuidance guidance = guidance(BE_KIND);
        ComplianceChecker checker = ComplianceChecker.compile(guidance);
        Judgement kind = checker.check(PARTY, AT)
                .questions()
                .get(0)
                .answer(true)
                .by("J. Officer")
                .at(AT)
                .build();
        String shared = line(checker.withJudgements(List.of(kind)).check(PARTY, AT));
        assertTrue(replay(with(guidance), shared).changesNothing());
        LinkedGuidance other = guidance(BE_KIND.replace("Is it kind?", "Is it kind to all?"));
        assertEquals(
                List.of(new Shift("compliant", "needs-review", 1, List.of("p"))),
                replay(with(other), shared).verdicts());
    }

    @Test
    void waivers_that_counted_count_again_also_for_a_rule_that_was_renamed() {
        LinkedGuidance older = guidance(NO_PARTY);
        String excused = line(ComplianceChecker.compile(older)
                .withWaivers(List.of(waiver(Condition.field("paid", Condition.is(true)))))
                .check(PARTY, AT));
        assertTrue(excused.contains("\"verdict\":\"excused\""));
        assertTrue(replay(with(older), excused).changesNothing());
        LinkedGuidance newer = guidance(
                "      - { id: no-slogans, replaces: [no-party], must-not: Say party, forbid: { text: { says: [party] } } }\n");
        assertTrue(replay(with(newer), excused).changesNothing());
        assertEquals(1, replay(with(older).withWaiversOfChecker(), excused).changed());
        ReplayReport afterwards = replay(with(older).asAt(Instant.parse("2026-06-01T00:00:00Z")), excused);
        assertEquals("non-compliant", afterwards.verdicts().get(0).to());
    }

    @Test
    void a_result_is_left_where_nobody_knows_whether_a_waiver_is_for_it() {
        LinkedGuidance older = guidance(NO_PARTY.replace("party]", "feast]"));
        LinkedGuidance newer = guidance(NO_PARTY);
        Waiver waiver = waiver(Condition.field("paid", Condition.is(true)));
        String notNeeded = line(
                ComplianceChecker.compile(older).withWaivers(List.of(waiver)).check(PARTY, AT));
        assertTrue(notNeeded.contains("not-needed"), notNeeded);
        assertTrue(replay(with(older), notNeeded).changesNothing());
        ReplayReport left = replay(with(newer), notNeeded);
        assertTrue(left.notReplayed().get(0).cause().contains("give the waivers again"), ReplayText.plain(left));
        Replay known = Replay.with(ComplianceChecker.compile(newer).withWaivers(List.of(waiver)))
                .withWaiversOfChecker();
        assertEquals("excused", replay(known, notNeeded).verdicts().get(0).to());
    }

    private static Waiver waiver(Condition when) {
        return Waiver.builder()
                .rule("code/no-party")
                .when(when)
                .because("A week off")
                .approvedBy("A. Leader")
                .from("2026-03-01")
                .until("2026-03-31")
                .build();
    }

    @Test
    void what_does_not_fit_is_left_with_the_cause_and_never_unchanged() {
        LinkedGuidance older = guidance(NO_PARTY);
        LinkedGuidance other = GuidanceLoader.load(
                        GuidanceSource.of("small.yaml", (HEAD + NO_PARTY).replace("paid: yes-no", "bought: yes-no")))
                .linked()
                .orElseThrow();
        LinkedGuidance kind = GuidanceLoader.load(
                        GuidanceSource.of("small.yaml", (HEAD + NO_PARTY).replace("post", "letter")))
                .linked()
                .orElseThrow();
        for (LinkedGuidance newer : List.of(other, kind)) {
            ReplayReport report = replay(with(newer).from(older), stored(older));
            assertEquals(1, report.left());
            assertEquals(0, report.unchanged());
            assertTrue(report.notReplayed().get(0).cause().startsWith("the subject does not fit the guidance: "));
        }
        String bare = JsonReport.line(ComplianceChecker.compile(older).check(PARTY, AT));
        assertTrue(replay(with(older), bare).notReplayed().get(0).cause().contains("does not hold its subject"));
    }

    @Test
    void lines_that_are_no_results_are_counted_by_cause() {
        LinkedGuidance guidance = guidance(NO_PARTY);
        String line = stored(guidance);
        ReplayReport report = replay(
                with(guidance),
                "\uFEFF" + line,
                "",
                " ",
                line.substring(0, line.length() / 2),
                "{\"line\":5,\"error\":\"no\"}",
                "x".repeat(16 * 1024 * 1024),
                "null",
                line);
        assertEquals(8, report.results());
        assertEquals(2, report.unchanged());
        assertEquals(6, report.left());
        assertFalse(report.changesNothing());
        assertEquals("the line is empty", report.notReplayed().get(0).cause());
        assertEquals(List.of("line 2", "line 3"), report.notReplayed().get(0).examples());
    }

    @Test
    void what_a_baseline_lifted_is_replayed_with_the_baseline_or_not_at_all() {
        LinkedGuidance guidance =
                guidance(NO_PARTY, "      - { id: be-long, must: Be long, require: { text: { says: [a] } } }\n");
        ComplianceChecker plain = ComplianceChecker.compile(guidance);
        Baseline baseline = Baseline.builder()
                .guidance("small")
                .version("1")
                .digest(plain.digest())
                .taken(AT)
                .by("J. Officer")
                .because("The old posts stay up")
                .until("2026-06-30")
                .addAllKnown(plain.check(PARTY, AT).violations())
                .build();
        ComplianceReport known = plain.withBaseline(baseline).check(PARTY, AT);
        assertEquals(Verdict.COMPLIANT, known.verdict());
        assertTrue(
                replay(Replay.with(plain.withBaseline(baseline)), line(known)).changesNothing());
        ReplayReport without = replay(Replay.with(plain), line(known));
        assertEquals(1, without.left());
        assertEquals(0, without.contradicted());
        assertTrue(ReplayText.plain(without).contains("give the baseline again"), ReplayText.plain(without));
    }

    @Test
    void a_million_kinds_of_wrong_lines_and_rules_are_kept_in_little_room() {
        LinkedGuidance guidance = guidance(NO_PARTY);
        ReplayRun run = with(guidance).begin();
        StoredResult result =
                StoredResult.of(ComplianceChecker.compile(guidance).check(PARTY, AT));
        for (int at = 0; at < 20_000; at++) {
            run.unreadable("cause " + at);
            run.result(new StoredResult(
                    new GuidanceVersion("a" + at, "1", "sha256:" + at),
                    Optional.empty(),
                    result.kind(),
                    result.id(),
                    result.subject(),
                    result.at(),
                    result.strict(),
                    Verdict.NON_COMPLIANT,
                    Map.of(RuleId.of("code/r" + at), Outcome.VIOLATED),
                    List.of(),
                    false));
        }
        ReplayReport report = run.report();
        assertEquals(40_000, report.results());
        assertTrue(report.rules().size() <= 10_001 && report.otherRules() > 9_000, "rules are kept up to a limit");
        assertTrue(report.notReplayed().size() <= 101);
        assertEquals(20_000, report.left());
        assertTrue(report.madeWith().size() <= 100);
    }

    @Test
    void no_name_of_a_subject_writes_to_the_terminal_or_the_page() {
        LinkedGuidance older = guidance(NO_PARTY);
        Subject nasty = Subject.of("post")
                .id("\u001B[31m\n# <b>*x*")
                .fact("text", "party")
                .build();
        String stored = line(ComplianceChecker.compile(older).check(nasty, AT));
        ReplayReport report = replay(with(guidance(BE_KIND)).from(older), stored);
        String plain = ReplayText.plain(report);
        assertTrue(plain.chars().allMatch(unit -> unit == '\n' || unit >= ' '), plain);
        assertTrue(ReplayText.markdown(report).contains("\\<b\\>\\*x\\*"), ReplayText.markdown(report));
    }

    @Test
    void nothing_to_replay_is_said() {
        assertEquals("there are no results to replay", ReplayText.summary(replay(with(guidance(NO_PARTY)))));
    }
}
