package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.validate.report.JsonReport;

/** The door: what one can ask of a checker, and what it refuses. */
class ComplianceCheckerTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    private static Guidance guidance(CodeRule... rules) {
        return Guidance.builder()
                .id("small")
                .version("1")
                .title("Small")
                .publisher("Test")
                .language("en")
                .addSubjects(SubjectKind.builder()
                        .id("post")
                        .title("A post")
                        .addFacts(FactDeclaration.builder()
                                .id("text")
                                .type(FactType.text())
                                .build())
                        .addFacts(FactDeclaration.builder()
                                .id("account")
                                .type(FactType.oneOf("personal", "official"))
                                .build())
                        .addFacts(FactDeclaration.builder()
                                .id("kind")
                                .type(FactType.oneOf("post", "reply"))
                                .assume(Written.of("post"))
                                .build())
                        .build())
                .addCodes(Code.builder()
                        .id("code")
                        .title("Code")
                        .subject("post")
                        .addRules(rules)
                        .build())
                .build();
    }

    private static CodeRule noShouting(Obligation obligation) {
        return CodeRule.builder()
                .id("no-shouting")
                .obligation(obligation)
                .statement("Shout")
                .when(Condition.field("account", Condition.is("official")))
                .forbid(Condition.field("text", Condition.says("hey")))
                .build();
    }

    private static ComplianceChecker checker(CodeRule... rules) {
        return ComplianceChecker.compile(guidance(rules));
    }

    private static Subject post(String text) {
        return Subject.of("post").fact("text", text).fact("account", "official").build();
    }

    private static RuleResult only(ComplianceReport report) {
        assertEquals(1, report.results().size());
        return report.results().get(0);
    }

    @Test
    void guidance_that_does_not_fit_together_is_refused_with_all_that_is_wrong() {
        CodeRule wrong = CodeRule.builder()
                .id("wrong")
                .obligation(Obligation.MUST)
                .statement("Be right")
                .require(Condition.all(
                        Condition.field("acount", Condition.is("official")),
                        Condition.field("account", Condition.is("oficial"))))
                .build();
        InvalidGuidanceException refused = assertThrows(InvalidGuidanceException.class, () -> checker(wrong));
        assertEquals(2, refused.diagnostics().errorCount());
        assertTrue(refused.getMessage().contains("did you mean 'account'?"));
        assertTrue(refused.getMessage().contains("did you mean 'official'?"));
    }

    /** Bar 58: a check by a clock that jumps a day whenever it is read goes by one instant. */
    @Test
    void bar_58_the_clock_is_read_once_and_given_instants_need_none() {
        List<Instant> read = new ArrayList<>();
        Clock jumping = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                read.add(AT.plusSeconds(86_400L * read.size()));
                return read.get(read.size() - 1);
            }
        };
        ComplianceChecker checker = checker(noShouting(Obligation.MUST_NOT));
        assertEquals(AT, checker.withClock(jumping).check(post("hello")).at());
        assertEquals(1, read.size());
        assertEquals(AT, checker.check(post("hello"), AT).at());
        assertThrows(IllegalStateException.class, () -> checker.check(post("hello")));
    }

    @Test
    void a_finding_has_its_place_in_the_original_text() {
        RuleResult result = only(checker(noShouting(Obligation.MUST_NOT)).check(post("😀\r\nSay ＨＥＹ!"), AT));
        assertEquals(Outcome.VIOLATED, result.outcome());
        Finding.Region region = result.findings().get(0).region().orElseThrow();
        assertEquals(new Finding.Region(8, 11, 2, 5, "ＨＥＹ"), region);
    }

    @Test
    void should_rules_are_advice_until_a_check_is_strict() {
        ComplianceChecker checker = checker(noShouting(Obligation.SHOULD_NOT));
        ComplianceReport report = checker.check(post("Hey!"), AT);
        assertEquals(Verdict.NOTHING_APPLIED, report.verdict());
        assertEquals(1, report.advice().size());
        assertEquals(
                Verdict.NON_COMPLIANT, checker.strict().check(post("Hey!"), AT).verdict());
    }

    @Test
    void what_is_assumed_is_listed_and_a_strict_check_assumes_nothing() {
        CodeRule replies = CodeRule.builder()
                .id("replies")
                .obligation(Obligation.MUST)
                .statement("Reply")
                .require(Condition.field("kind", Condition.is("reply")))
                .build();
        ComplianceReport report = checker(replies).check(post("a"), AT);
        assertEquals(Outcome.VIOLATED, only(report).outcome());
        assertEquals(Map.of("kind", "post"), report.assumed());
        ComplianceReport strict = checker(replies).strict().check(post("a"), AT);
        assertEquals(Outcome.UNKNOWN, only(strict).outcome());
        assertEquals(Map.of(), strict.assumed());
    }

    @Test
    void a_subject_that_does_not_fit_is_refused_with_all_that_is_wrong() {
        ComplianceChecker checker = checker(noShouting(Obligation.MUST_NOT));
        Subject wrong = Subject.of("post")
                .fact("acount", "official")
                .fact("account", "offical")
                .fact("text", List.of("a"))
                .answer("code/no-shouting", true)
                .build();
        List<InvalidSubjectException.Fault> faults = assertThrows(
                        InvalidSubjectException.class, () -> checker.check(wrong, AT))
                .faults();
        assertEquals(4, faults.size());
        assertTrue(faults.toString().contains("did you mean 'account'?"));
        assertTrue(faults.toString().contains("did you mean 'official'?"));
        InvalidSubjectException unknown = assertThrows(
                InvalidSubjectException.class,
                () -> checker.check(Subject.of("pots").build(), AT));
        assertTrue(unknown.getMessage().contains("did you mean 'post'?"));
    }

    @Test
    void an_answer_that_nobody_asked_for_is_reported_as_unused() {
        CodeRule asks = CodeRule.builder()
                .id("asks")
                .obligation(Obligation.MUST_NOT)
                .statement("Offend")
                .when(Condition.field("account", Condition.is("personal")))
                .flag(Condition.field("text", Condition.says("fool")))
                .ask(Ask.of("Is it offensive?"))
                .build();
        Subject subject = Subject.of("post")
                .fact("text", "You fool")
                .fact("account", "official")
                .answer("code/asks", true)
                .build();
        ComplianceReport report = checker(asks).check(subject, AT);
        assertEquals(Outcome.NOT_APPLICABLE, only(report).outcome());
        assertEquals(List.of("code/asks"), report.unusedAnswers());
    }

    @Test
    void a_check_in_java_decides_together_with_the_conditions() {
        ComplianceChecker checker = checker(noShouting(Obligation.MUST_NOT))
                .withCheck(
                        "code/no-shouting",
                        context -> context.text("text")
                                .filter(text -> text.indexOf('!') >= 0)
                                .map(text -> CustomCheck.Result.broken(new CustomCheck.Place(
                                        "text", text.indexOf('!'), text.indexOf('!') + 1, "is an exclamation mark")))
                                .orElseGet(CustomCheck.Result::kept));
        RuleResult broken = only(checker.check(post("Hello!"), AT));
        assertEquals(Outcome.VIOLATED, broken.outcome());
        assertEquals(Optional.of("!"), broken.findings().get(0).excerpt());
        assertEquals(Outcome.SATISFIED, only(checker.check(post("Hello"), AT)).outcome());
        assertEquals(Outcome.VIOLATED, only(checker.check(post("Hey"), AT)).outcome());
    }

    @Test
    void a_check_in_java_that_fails_is_an_error_and_never_a_pass() {
        List<CustomCheck> failing = List.of(
                context -> {
                    throw new IllegalStateException("no");
                },
                context -> recurse(0),
                context -> null,
                context -> CustomCheck.Result.unknown("no-such-fact"),
                context -> CustomCheck.Result.broken(new CustomCheck.Place("text", 3, 300, "is nowhere")));
        for (CustomCheck check : failing) {
            ComplianceReport report = checker(noShouting(Obligation.MUST_NOT))
                    .withCheck("code/no-shouting", check)
                    .check(post("Hello"), AT);
            assertEquals(Outcome.ERROR, only(report).outcome());
            assertEquals(Verdict.NEEDS_REVIEW, report.verdict());
            assertTrue(only(report).error().isPresent());
        }
    }

    private static CustomCheck.Result recurse(int depth) {
        return depth < 0 ? CustomCheck.Result.kept() : recurse(depth + 1);
    }

    @Test
    void a_check_in_java_is_not_asked_where_the_rule_does_not_apply() {
        ComplianceChecker checker = checker(noShouting(Obligation.MUST_NOT)).withCheck("code/no-shouting", context -> {
            throw new IllegalStateException("asked");
        });
        Subject personal = Subject.of("post").fact("account", "personal").build();
        assertEquals(Outcome.NOT_APPLICABLE, only(checker.check(personal, AT)).outcome());
        assertThrows(IllegalArgumentException.class, () -> checker.withCheck("code/no-shoutin", context -> null));
    }

    @Test
    void without_rules_about_a_subject_nothing_is_compliant() {
        ComplianceReport report = checker().check(post("a"), AT);
        assertEquals(Verdict.NOTHING_APPLIED, report.verdict());
        assertEquals(0, report.results().size());
    }

    @Test
    void questions_that_settle_most_rules_come_first() {
        CodeRule other = CodeRule.builder()
                .id("other")
                .obligation(Obligation.MUST)
                .statement("Be official")
                .require(Condition.field("account", Condition.is("official")))
                .build();
        ComplianceReport report = checker(noShouting(Obligation.MUST_NOT), other)
                .check(Subject.of("post").build(), AT);
        List<Question> questions = report.questions();
        assertEquals(
                List.of("post/account", "post/text"),
                questions.stream().map(Question::about).toList());
        assertEquals(2, questions.get(0).settles().size());
        assertEquals(List.of("personal", "official"), questions.get(0).answers());
    }

    @Test
    void an_undeclared_fact_that_can_do_no_harm_holds_nobody_up() {
        ComplianceReport report = checker(noShouting(Obligation.MUST_NOT))
                .check(Subject.of("post").fact("text", "Quiet").build(), AT);
        assertEquals(Outcome.UNKNOWN, only(report).outcome());
        assertEquals(
                List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE), only(report).couldBe());
        assertEquals(Verdict.NOTHING_APPLIED, report.verdict());
        assertEquals(List.of(), report.questions());
    }

    @Test
    void many_threads_get_the_same_bytes() throws InterruptedException, ExecutionException {
        ComplianceChecker checker = checker(noShouting(Obligation.MUST_NOT));
        Subject subject = post("Hey there, hey!");
        String expected = JsonReport.pretty(checker.check(subject, AT));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> reports = IntStream.range(0, 400)
                    .mapToObj(any -> threads.submit(() -> JsonReport.pretty(checker.check(subject, AT))))
                    .toList();
            for (Future<String> report : reports) {
                assertEquals(expected, report.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_report_knows_what_was_checked_and_against_what() {
        Guidance guidance = guidance(noShouting(Obligation.MUST_NOT));
        ComplianceReport report = ComplianceChecker.compile(guidance)
                .check(Subject.of("post").id("draft 1").build(), AT);
        assertSame(guidance, report.guidance());
        assertEquals(Optional.of("draft 1"), report.subjectId());
        assertTrue(report.digest().startsWith("sha256:"));
        assertEquals(
                Outcome.UNKNOWN, report.result("code/no-shouting").orElseThrow().outcome());
        assertEquals(Optional.empty(), report.result("code/other"));
    }
}
