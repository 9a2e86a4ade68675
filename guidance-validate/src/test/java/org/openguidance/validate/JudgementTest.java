package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Judgement;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.validate.UncountedJudgement.Reason;
import org.openguidance.validate.report.TextReport;

/** Answers that are bound to what was judged: they settle that, and nothing else. */
class JudgementTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    static final String PACK = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Tests
            language: en
            zone: Europe/London
            word-lists:
              - { id: hot, title: Hot words, words: [manifesto] }
            subjects:
              - id: post
                title: Post
                judged-on: [text]
                facts:
                  text: { type: text }
                  account: { type: one-of, values: [personal, official] }
                  nation: { type: set-of, values: [england, wales] }
                  number: { type: number }
                  at: { type: date-time }
                  note: { type: text }
                  own: { type: yes-no, is: { account: official } }
                  is-news: { type: yes-no, judge: { question: Is it news?, of: [editor, press] }, judged-on: [text] }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - id: fair
                    must-not: Take sides
                    when: { own: yes, nation: england }
                    flag: { text: { says: { list: hot } } }
                    ask: { question: Does it take sides?, of: [propriety] }
                    replaces: [impartial]
                  - id: quiet
                    must-not: Announce news
                    when: { account: official }
                    unless:
                      - { id: old, title: It is old news, when: { number: { at-least: 5 }, is-news: no } }
                    forbid: { number: { at-least: 5 } }
            """;

    private static ComplianceChecker checker(String pack) {
        return ComplianceChecker.compile(
                GuidanceLoader.load(GuidanceSource.of("pack.yaml", pack.getBytes(StandardCharsets.UTF_8)))
                        .linked()
                        .orElseThrow());
    }

    private static final ComplianceChecker CHECKER = checker(PACK);

    private static Subject.Builder post() {
        return Subject.of("post")
                .fact("text", "Our manifesto\nline")
                .fact("account", "official")
                .fact("nation", List.of("england", "wales"))
                .fact("number", "1.10")
                .fact("at", "2026-03-16T09:00");
    }

    private static Question question(ComplianceChecker checker, Subject subject, String about) {
        return checker.check(subject, AT).questions().stream()
                .filter(question -> question.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement.Builder answer(Subject subject, boolean yes) {
        return answer(subject, yes, "propriety", AT);
    }

    private static Judgement.Builder answer(Subject subject, boolean yes, String role, Instant at) {
        return question(CHECKER, subject, "code/fair")
                .answer(yes)
                .by("J. Officer")
                .role(role)
                .at(at);
    }

    private static Outcome outcome(ComplianceChecker checker, Subject subject) {
        return checker.check(subject, AT).result("code/fair").orElseThrow().outcome();
    }

    private static List<Reason> reasons(ComplianceReport report) {
        return report.uncountedJudgements().stream()
                .map(UncountedJudgement::reason)
                .toList();
    }

    @Test
    void an_answer_settles_what_it_was_given_for_and_is_quoted() {
        Judgement no = answer(post().build(), false).because("It thanks both.").build();
        ComplianceReport report = CHECKER.check(post().addJudgement(no).build(), AT);
        RuleResult result = report.result("code/fair").orElseThrow();
        assertEquals(Outcome.SATISFIED, result.outcome());
        assertEquals(Optional.of(Basis.JUDGED), result.basis());
        assertEquals(List.of(new CountedJudgement(no, false)), result.judgements());
        assertEquals(List.of(), report.uncountedJudgements());
        assertTrue(TextReport.of(report)
                .contains("Answered no by J. Officer (propriety), 2026-03-16 09:00 +00:00: It thanks both."));
        Judgement yes = answer(post().build(), true).build();
        assertEquals(
                Verdict.NON_COMPLIANT,
                CHECKER.check(post().addJudgement(yes).build(), AT).verdict());
    }

    @Test
    void a_changed_text_fact_or_rule_makes_it_count_for_nothing_and_the_question_is_put_again() {
        Judgement no = answer(post().build(), false).build();
        ComplianceReport report = CHECKER.check(
                Subject.of("post")
                        .fact("text", "Our manifesto, line")
                        .fact("account", "official")
                        .fact("nation", List.of("england"))
                        .addJudgement(no)
                        .build(),
                AT);
        assertEquals(
                Outcome.NEEDS_JUDGEMENT,
                report.result("code/fair").orElseThrow().outcome());
        assertEquals(List.of(Reason.CHANGED), reasons(report));
        assertEquals(
                "the text or a fact that was shown has changed since",
                report.uncountedJudgements().get(0).says());
        ComplianceChecker other = checker(PACK.replace("Does it take sides?", "Does it take a side?"));
        assertEquals(
                Outcome.NEEDS_JUDGEMENT, outcome(other, post().addJudgement(no).build()));
        ComplianceChecker kept = checker(PACK.replace("must-not: Take sides", "must: Take sides"));
        assertEquals(
                Outcome.NEEDS_JUDGEMENT, outcome(kept, post().addJudgement(no).build()));
    }

    @Test
    void what_only_decides_whether_it_is_asked_may_change_and_that_is_told() {
        Judgement no = answer(post().build(), false).build();
        ComplianceChecker other = checker(PACK.replace("words: [manifesto]", "words: [manifesto, party]"));
        RuleResult result = other.check(post().addJudgement(no).build(), AT)
                .result("code/fair")
                .orElseThrow();
        assertEquals(List.of(new CountedJudgement(no, true)), result.judgements());
    }

    @Test
    void an_edition_keeps_the_answers_when_the_rule_is_reworded() {
        String first = PACK.replace("replaces: [impartial]", "edition: 2");
        Judgement no = question(checker(first), post().build(), "code/fair")
                .answer(false)
                .by("x")
                .role("propriety")
                .at(AT)
                .build();
        ComplianceChecker reworded = checker(first.replace("Does it take sides?", "Does this take sides?"));
        assertEquals(
                Outcome.SATISFIED, outcome(reworded, post().addJudgement(no).build()));
        ComplianceChecker next = checker(first.replace("edition: 2", "edition: 3"));
        assertEquals(
                Outcome.NEEDS_JUDGEMENT, outcome(next, post().addJudgement(no).build()));
    }

    @Test
    void values_that_are_the_same_have_the_same_digest() {
        Judgement no = answer(post().build(), false).build();
        Subject same = Subject.of("post")
                .fact("text", "Our manifesto\r\nline")
                .fact("account", "official")
                .fact("nation", List.of("wales", "england"))
                .fact("number", "1.1")
                .fact("at", "2026-03-16T09:00")
                .addJudgement(no)
                .build();
        assertEquals(Outcome.SATISFIED, outcome(CHECKER, same));
    }

    @Test
    void a_role_that_the_rule_asks_for_is_needed() {
        Judgement other = answer(post().build(), false, "editor", AT).build();
        ComplianceReport report = CHECKER.check(post().addJudgement(other).build(), AT);
        assertEquals(List.of(Reason.WRONG_ROLE), reasons(report));
        assertEquals(
                "answered by someone without the role propriety, as editor",
                report.uncountedJudgements().get(0).says());
        assertEquals(Verdict.NEEDS_REVIEW, report.verdict());
    }

    @Test
    void of_several_answers_the_newest_counts_and_two_of_one_instant_cancel_out() {
        Judgement no = answer(post().build(), false).build();
        Judgement later =
                answer(post().build(), true, "propriety", AT.plusSeconds(1)).build();
        ComplianceReport report =
                CHECKER.check(post().addJudgement(later).addJudgement(no).build(), AT);
        assertEquals(Outcome.VIOLATED, report.result("code/fair").orElseThrow().outcome());
        assertEquals(List.of(Reason.SUPERSEDED), reasons(report));
        Judgement same = answer(post().build(), true).build();
        ComplianceReport both =
                CHECKER.check(post().addJudgement(same).addJudgement(no).build(), AT);
        assertEquals(
                Outcome.NEEDS_JUDGEMENT, both.result("code/fair").orElseThrow().outcome());
        assertEquals(List.of(Reason.CONTRADICTED, Reason.CONTRADICTED), reasons(both));
    }

    @Test
    void an_answer_to_a_question_that_is_not_put_does_not_count() {
        Judgement no = answer(post().build(), false).build();
        Subject personal = Subject.of("post")
                .fact("text", "Our manifesto\nline")
                .fact("account", "personal")
                .addJudgement(no)
                .build();
        assertEquals(List.of(Reason.NOT_PUT), reasons(CHECKER.check(personal, AT)));
        Judgement stranger = Judgement.builder()
                .question("code/gone")
                .yes(false)
                .by("x")
                .at(AT)
                .digest(no.digest())
                .build();
        assertEquals(
                List.of(Reason.NO_QUESTION),
                reasons(CHECKER.check(post().addJudgement(stranger).build(), AT)));
    }

    @Test
    void judged_facts_take_answers_in_exemptions_too() {
        Subject five = Subject.of("post")
                .fact("text", "Open on Monday")
                .fact("account", "official")
                .fact("number", "5")
                .build();
        Judgement no = question(CHECKER, five, "post/is-news")
                .answer(false)
                .by("A. Leader")
                .role("press")
                .at(AT)
                .build();
        Subject answered = Subject.builder()
                .kind(five.kind())
                .putAllFacts(five.facts())
                .addJudgement(no)
                .build();
        RuleResult result = CHECKER.check(answered, AT).result("code/quiet").orElseThrow();
        assertEquals(Outcome.EXEMPT, result.outcome());
        assertEquals(no, result.judgements().get(0).judgement());
    }

    @Test
    void an_answer_to_a_retired_rule_is_led_on() {
        ComplianceChecker before =
                checker(PACK.replace("id: fair", "id: impartial").replace("replaces: [impartial]", ""));
        Judgement old = before.check(post().build(), AT).questions().stream()
                .filter(question -> question.about().equals("code/impartial"))
                .findFirst()
                .orElseThrow()
                .answer(false)
                .by("x")
                .role("propriety")
                .at(AT)
                .build();
        assertEquals("code/impartial", old.question());
        assertEquals(
                Outcome.SATISFIED, outcome(CHECKER, post().addJudgement(old).build()));
    }

    @Test
    void answers_that_are_shared_may_need_a_key() {
        ComplianceChecker keyed = CHECKER.withJudgementKey("secret".getBytes(StandardCharsets.UTF_8));
        Judgement plain = answer(post().build(), false).build();
        ComplianceReport report = keyed.withJudgements(List.of(plain)).check(post().build(), AT);
        assertEquals(
                Outcome.NEEDS_JUDGEMENT,
                report.result("code/fair").orElseThrow().outcome());
        assertEquals(
                "its digest is made without the key",
                report.uncountedJudgements().get(0).says());
        Judgement own = question(keyed, post().build(), "code/fair")
                .answer(false)
                .by("x")
                .role("propriety")
                .at(AT)
                .build();
        assertTrue(own.digest().startsWith("hmac-sha256:"));
        assertEquals(Outcome.SATISFIED, outcome(keyed.withJudgements(List.of(own)), post().build()));
        assertEquals(Outcome.NEEDS_JUDGEMENT, outcome(CHECKER.withJudgements(List.of(own)), post().build()));
    }

    @Test
    void answers_that_are_shared_are_told_only_where_their_question_is_open() {
        Judgement no = answer(post().build(), false).build();
        ComplianceChecker shared = CHECKER.withJudgements(List.of(no));
        assertEquals(Outcome.SATISFIED, outcome(shared, post().build()));
        Subject other = Subject.of("post")
                .fact("text", "Hello")
                .fact("account", "personal")
                .build();
        assertEquals(List.of(), shared.check(other, AT).uncountedJudgements());
    }

    /** Every end to the second, in three zones of the machine, across both changes of the clocks in London. */
    @Test
    void an_answer_ends_to_the_second_in_the_zone_of_the_pack_whatever_that_of_the_machine() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "America/New_York", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                ends("2026-03-29", "2026-03-29T23:00:00Z");
                ends("2026-10-25", "2026-10-26T00:00:00Z");
                ends("2026-03-29T02:00", "2026-03-29T01:00:00Z");
                ends("2026-10-25T02:00", "2026-10-25T02:00:00Z");
                ends("2026-10-25T01:30+01:00", "2026-10-25T00:30:00Z");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void ends(String until, String end) {
        Instant instant = Instant.parse(end);
        Subject subject = post().addJudgement(
                        answer(post().build(), false).until(TimePoint.of(until)).build())
                .build();
        for (int second = -1; second <= 1; second++) {
            Outcome outcome = CHECKER.check(subject, instant.plusSeconds(second))
                    .result("code/fair")
                    .orElseThrow()
                    .outcome();
            assertEquals(second < 0 ? Outcome.SATISFIED : Outcome.NEEDS_JUDGEMENT, outcome, until + " " + second);
        }
        assertEquals(List.of(Reason.EXPIRED), reasons(CHECKER.check(subject, instant)));
    }

    /** An answer never survives a change of what it judged; give {@code -Dguidance.cases} for more tries. */
    @Test
    void an_answer_never_survives_a_change_of_what_it_judged() {
        Random random = new Random(4);
        int cases = Integer.getInteger("guidance.cases", 10_000);
        for (int at = 0; at < cases; at++) {
            List<String> values = draw(random);
            Subject first = subject(values).build();
            Optional<Question> question = CHECKER.check(first, AT).questions().stream()
                    .filter(one -> one.about().equals("code/fair"))
                    .findFirst();
            if (question.isEmpty()) {
                continue;
            }
            Judgement no = question.get()
                    .answer(false)
                    .by("x")
                    .role("propriety")
                    .at(AT)
                    .build();
            List<String> changed = new ArrayList<>(values);
            int place = random.nextInt(changed.size());
            changed.set(place, draw(random).get(place));
            RuleResult result = CHECKER.check(subject(changed).addJudgement(no).build(), AT)
                    .result("code/fair")
                    .orElseThrow();
            assertEquals(
                    changed.equals(values),
                    !result.judgements().isEmpty(),
                    () -> values + " became " + changed + ": " + result);
        }
    }

    private static final List<List<String>> CHOICES = List.of(
            List.of("manifesto", "manifesto ", "Manifesto", "manifesto\n", "the manifesto", "", "mani\u00ADfesto"),
            List.of("official", "personal", "undeclared"),
            List.of("england", "england,wales", "wales", "undeclared"));

    private static List<String> draw(Random random) {
        return CHOICES.stream()
                .map(some -> some.get(random.nextInt(some.size())))
                .toList();
    }

    private static Subject.Builder subject(List<String> values) {
        Subject.Builder subject = Subject.of("post").fact("text", values.get(0));
        if (!values.get(1).equals("undeclared")) {
            subject.fact("account", values.get(1));
        }
        if (!values.get(2).equals("undeclared")) {
            subject.fact("nation", List.of(values.get(2).split(",", -1)));
        }
        return subject;
    }

    @Test
    void a_question_about_a_fact_cannot_be_answered_as_a_judgement() {
        Question fact = question(CHECKER, Subject.of("post").build(), "post/account");
        assertNotEquals(Question.Kind.JUDGEMENT, fact.kind());
        assertThrows(IllegalStateException.class, () -> fact.answer(true));
    }
}
