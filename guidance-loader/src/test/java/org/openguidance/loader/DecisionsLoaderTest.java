package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Decisions;
import org.openguidance.model.Judgement;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.link.LinkedGuidance;

/** Answers and waivers from files: what is right loads, and of what is wrong everything is told, with its place. */
class DecisionsLoaderTest {

    static final String PACK = """
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
                  is-news: { type: yes-no, judge: Is it news?, judged-on: [text] }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - { id: polite, must: Be polite, ask: Is it polite?, replaces: [kind] }
                  - { id: no-news, must-not: Announce news, forbid: { is-news: yes } }
                  - { id: quotes, may: Quote others, when: { account: official } }
            """;

    static final LinkedGuidance GUIDANCE = GuidanceLoader.load(
                    GuidanceSource.of("pack.yaml", PACK.getBytes(StandardCharsets.UTF_8)))
            .linked()
            .orElseThrow();

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    private static final String RIGHT = """
            # answers of March
            answers:
              - rule: code/polite
                answer: yes
                by: J. Officer
                role: press-office
                at: 2026-03-16T09:30
                because: "It thanks: twice."
                until: 2026-06-30
                digest: %s
                rule-digest: %s
              # one more
              - { rule: post/is-news, answer: no, by: A. Leader, at: 2026-07-01T10:00+01:00, digest: %s }

            waivers:
              - rule: code/no-news
                when: { account: official, text: { says: [launch] } }
                because: The launch is on the day.
                approved-by: A. Leader
                from: 2026-03-16
                until: 2026-03-20T12:00
              - rule: code/no-news
                subject-id: launch-day
                because: no
                approved-by: A. Leader
                from: 2026-03-16
                until: 2027-03-16
            """.formatted(DIGEST, DIGEST, DIGEST);

    private static LoadedDecisions load(String text) {
        return DecisionsLoader.load(
                GuidanceSource.of("decisions.yaml", text.getBytes(StandardCharsets.UTF_8)), GUIDANCE);
    }

    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        for (Diagnostic found : load(text).diagnostics()) {
            told.add(found.location().line() + ":" + found.location().column() + " "
                    + found.code().id() + " " + found.message()
                    + found.hint().map(hint -> " | " + hint).orElse(""));
        }
        return told;
    }

    @Test
    void answers_and_waivers_load_as_they_are_written() {
        Decisions decisions = load(RIGHT).orThrow();
        assertEquals(
                Judgement.builder()
                        .question("code/polite")
                        .yes(true)
                        .by("J. Officer")
                        .role("press-office")
                        .at(Instant.parse("2026-03-16T09:30:00Z"))
                        .because("It thanks: twice.")
                        .until(TimePoint.of("2026-06-30"))
                        .digest(DIGEST)
                        .ruleDigest(DIGEST)
                        .build(),
                decisions.answers().get(0));
        assertEquals(
                Instant.parse("2026-07-01T09:00:00Z"),
                decisions.answers().get(1).at());
        assertFalse(decisions.answers().get(1).yes());
        Waiver second = decisions.waivers().get(1);
        assertEquals(Optional.of("launch-day"), second.subjectId());
        assertEquals("no", second.because());
        assertEquals(
                TimePoint.of("2026-03-20T12:00"), decisions.waivers().get(0).until());
        assertTrue(
                load(RIGHT).diagnostics().isEmpty(),
                () -> load(RIGHT).diagnostics().format());
    }

    @Test
    void what_is_written_loads_to_the_same() {
        Decisions decisions = load(RIGHT).orThrow();
        assertEquals(decisions, load(DecisionsWriter.write(decisions)).orThrow());
        assertEquals(
                new Decisions(List.of(), decisions.waivers()),
                load(DecisionsWriter.write(new Decisions(List.of(), decisions.waivers())))
                        .orThrow());
        assertEquals(Decisions.NONE, load(DecisionsWriter.write(Decisions.NONE)).orThrow());
    }

    @Test
    void an_answer_is_added_below_the_others_and_all_else_stays_as_it_was_typed() {
        Judgement one = load(RIGHT).orThrow().answers().get(0);
        String more = DecisionsWriter.add(RIGHT, List.of(one), GUIDANCE);
        assertEquals(3, load(more).orThrow().answers().size());
        int at = RIGHT.indexOf("\n\nwaivers:");
        assertTrue(more.startsWith(RIGHT.substring(0, at)), more);
        assertTrue(more.endsWith(RIGHT.substring(at)), more);
        assertTrue(more.contains("# one more"));
    }

    @Test
    void where_answers_cannot_be_put_below_others_the_file_is_laid_out_anew() {
        Judgement one = load(RIGHT).orThrow().answers().get(0);
        for (String text : List.of("answers: []\n", "waivers: []\nanswers: []", "answers: [ ]")) {
            String more = DecisionsWriter.add(text, List.of(one), GUIDANCE);
            assertEquals(List.of(one), load(more).orThrow().answers());
        }
    }

    /** Bar 52: a waiver with no end, reason or owner, for an unknown rule, or that ends before it starts is refused. */
    @Test
    void bar_52_a_waiver_needs_every_field_and_a_time_that_makes_sense() {
        assertEquals(
                List.of(
                                "2:5 G102 this waiver needs 'because' | say why the rule may be broken",
                                "2:5 G102 this waiver needs 'approved-by' | name who approved it",
                                "2:5 G102 this waiver needs 'from' | write the first day, as in 'from: 2026-03-16'",
                                "2:5 G102 this waiver needs 'until' | write the last day, as in 'until: 2026-06-30': no waiver is for ever",
                                "2:5 G102 this waiver needs 'when', a condition, or 'subject-id', so that it is clear what it is for"
                                        + " | write it as in 'when: { account: official }' or 'subject-id: launch-day'")
                        .stream()
                        .sorted()
                        .toList(),
                told("waivers:\n  - { rule: code/no-news }\n").stream().sorted().toList());
        assertEquals(
                List.of("2:11 G209 a waiver is for rule 'code/no-new', and there is no such rule"
                        + " | did you mean 'code/no-news'?"),
                told(waiver("rule: code/no-new", "from: 2026-03-16", "until: 2026-03-20")));
        assertEquals(
                List.of(
                        "7:12 G123 the waiver of rule 'code/no-news' ends before it starts: from 2026-03-16 until 2026-03-01"),
                told(waiver("rule: code/no-news", "from: 2026-03-16", "until: 2026-03-01")));
    }

    /** Bar 52: a waiver for longer than 366 days is told, and used. */
    @Test
    void bar_52_a_waiver_for_longer_than_366_days_is_a_warning() {
        assertEquals(List.of(), told(waiver("rule: code/no-news", "from: 2026-03-16", "until: 2027-03-16")));
        String longer = waiver("rule: code/no-news", "from: 2026-03-16", "until: 2027-03-17");
        assertEquals(
                List.of(
                        "7:12 G910 the waiver of rule 'code/no-news' runs from 2026-03-16 until 2027-03-17, which is more"
                                + " than 366 days | let it end sooner, and look at it again then"),
                told(longer));
        assertTrue(load(longer).decisions().isPresent());
    }

    private static String waiver(String rule, String from, String until) {
        return "waivers:\n  - " + rule + "\n    subject-id: x\n    because: y\n    approved-by: z\n    " + from
                + "\n    " + until + "\n";
    }

    @Test
    void a_waiver_condition_is_checked_like_any_other() {
        String start = """
                waivers:
                  - rule: code/no-news
                    because: y
                    approved-by: z
                    from: 2026-03-16
                    until: 2026-03-20
                """;
        assertEquals(
                List.of("7:13 G208 subject 'post' has no fact 'acount' | did you mean 'account'?"),
                told(start + "    when: { acount: official }\n").stream()
                        .map(one -> one.substring(0, one.length()))
                        .toList());
        assertEquals(1, told(start + "    when: { account: offical }\n").size());
        assertTrue(told(start + "    when: { account: { known: no } }\n").get(0).contains("G304"));
        assertEquals(List.of(), told(start + "    when: { account: { known: yes } }\n"));
        assertTrue(told(start + "    when: { account: official }\n    subject-id: x\n")
                .get(0)
                .contains("not both"));
    }

    @Test
    void a_may_rule_cannot_be_waived() {
        assertTrue(told(waiver("rule: code/quotes", "from: 2026-03-16", "until: 2026-03-20"))
                .get(0)
                .contains("nobody can break it"));
    }

    @Test
    void retired_rules_lead_to_those_that_replace_them() {
        assertEquals(
                List.of(
                        "2:11 G911 a waiver is for rule 'code/kind', which is now rule 'code/polite'; it is taken for that one"
                                + " | write 'rule: code/polite'"),
                told(waiver("rule: code/kind", "from: 2026-03-16", "until: 2026-03-20")));
        assertEquals(1, told(answer("rule: code/kind")).size());
        assertTrue(load(answer("rule: code/kind")).decisions().isPresent());
    }

    private static String answer(String rule) {
        return "answers:\n  - { " + rule + ", answer: yes, by: x, at: 2026-03-16T09:00Z, digest: " + DIGEST + " }\n";
    }

    @Test
    void an_answer_to_no_question_is_a_warning() {
        assertEquals(
                List.of(
                        "2:13 G912 an answer is for 'code/politer', which is no question of this guidance, so it counts for"
                                + " nothing | did you mean 'code/polite'?"),
                told(answer("rule: code/politer")));
        assertTrue(told(answer("rule: code/no-news")).get(0).contains("no question of this guidance"));
    }

    @Test
    void every_fault_of_an_answer_is_told_at_its_place() {
        List<String> told = told("""
                answers:
                  - rule: polite
                    anser: yes
                    by: ""
                    at: 2026-02-30
                    digest: sha256:12
                  - rule: code/polite
                    answer: true
                    by: x
                    at: 2026-03-29T01:30
                    until: 2026-10-25T01:30
                    digest: %s
                """.formatted(DIGEST));
        assertEquals(
                List.of("2:11", "3:5", "4:9", "5:9", "6:13", "8:13", "10:9"),
                told.stream().map(one -> one.substring(0, one.indexOf(' '))).toList(),
                String.join("\n", told));
        assertTrue(told.get(6).contains("skip or show twice"), told.get(6));
    }

    @Test
    void what_is_no_such_file_is_told_as_that() {
        assertTrue(told("").get(0).contains("no answers and no waivers"), () -> told("").toString());
        assertTrue(told("guidance: x\nformat: 1\n").get(0).contains("unknown key 'guidance'"));
        assertTrue(told("answers: yes\n").get(0).contains("must be a list"));
        assertEquals(1, told("answrs: []\n").size());
    }
}
