package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.link.LinkedGuidance;

class SubjectLoaderTest {

    private static final String RIGHT = """
            subject: post
            id: spring-campaign
            facts:
              text: "Vote!"
              account: official
              images: [{ alt-text: A cat }]
            answers:
              conduct/no-slogans: no
              post/is-new: yes
            """;
    private static final LinkedGuidance GUIDANCE = SmallPack.load(SmallPack.with(
                            "publish-at: date-time", "publish-at: date-time\n      is-new: { judge: Is it new? }")
                    .replace("forbid:", "ask: Is it fair?\n        forbid:"))
            .linked()
            .orElseThrow();

    @Test
    void facts_and_answers_are_read_as_they_stand() {
        Subject subject = load(RIGHT).subject().orElseThrow();
        Subject expected = Subject.of("post")
                .id("spring-campaign")
                .fact("text", "Vote!")
                .fact("account", "official")
                .fact("images", List.of(Map.of("alt-text", "A cat")))
                .answer("conduct/no-slogans", false)
                .answer("post/is-new", true)
                .build();
        assertEquals(expected, subject);
    }

    @Test
    void a_right_subject_is_right_for_its_guidance() {
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of("post.yaml", RIGHT), GUIDANCE);
        assertEquals("", loaded.diagnostics().format());
        assertTrue(loaded.subject().isPresent());
    }

    @Test
    void a_subject_may_declare_nothing() {
        assertTrue(load("subject: post\nfacts: {}\n")
                .subject()
                .orElseThrow()
                .facts()
                .isEmpty());
    }

    @Test
    void answers_may_be_bound_to_what_was_judged_and_waivers_stand_beside_them() {
        String digest = "sha256:" + "0".repeat(64);
        LoadedSubject loaded = load(
                "subject: post\nfacts:\n  text: Hello\nanswers:\n"
                        + "  - { rule: code/polite, answer: yes, by: J. Officer, at: 2026-03-16T09:00Z, digest: "
                        + digest + " }\n"
                        + "waivers:\n  - { rule: code/polite, subject-id: x, because: y, approved-by: z, from: 2026-03-16, until: 2026-03-17 }\n");
        assertEquals(List.of(), told(loaded));
        assertEquals(digest, loaded.subject().orElseThrow().judgements().get(0).digest());
        assertTrue(loaded.subject().orElseThrow().answers().isEmpty());
        assertEquals("z", loaded.waivers().get(0).approvedBy());
        assertTrue(told(load("subject: post\nfacts: {}\nwaivers:\n  - { rule: x }\n"))
                        .size()
                > 1);
    }

    @Test
    void the_time_of_an_answer_needs_an_offset_where_no_zone_is_known() {
        String digest = "sha256:" + "0".repeat(64);
        List<String> told = told(load("subject: post\nfacts: {}\nanswers:\n"
                + "  - { rule: code/polite, answer: yes, by: J. Officer, at: 2026-03-16T09:00, digest: " + digest
                + " }\n"));
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("no time zone is known here"), told.get(0));
    }

    @Test
    void every_fault_of_the_file_is_told_at_once() {
        List<String> told = told(
                load("subjct: Post\nfacts:\n  Text: Hello\nanswers:\n  no-slogans: no\n  conduct/no-slogans: false\n"));
        assertEquals(
                List.of(
                        "1:1 unknown key 'subjct' in this subject",
                        "1:9 subject 'Post' must be lower-case words joined by '-', such as 'no-phone-numbers'",
                        "3:3 fact 'Text' must be lower-case words joined by '-', such as 'no-phone-numbers'",
                        "5:3 an answer is for a rule, 'code/rule', or for a fact that a person judges, 'subject/fact', not for 'no-slogans'",
                        "6:23 the answer for 'conduct/no-slogans' must be yes or no, not 'false'"),
                told);
    }

    @Test
    void a_pack_is_no_subject() {
        assertEquals(
                List.of(
                        "1:1 this is guidance, not a subject to be checked: it begins with 'guidance', not with 'subject'"),
                told(load(SmallPack.text())));
    }

    @Test
    void what_the_guidance_does_not_know_is_told_with_its_place_and_the_right_word() {
        String wrong = RIGHT.replace("account: official", "acount: official")
                .replace("images: [{ alt-text: A cat }]", "publish-at: 2026-02-30")
                .replace("no-slogans: no", "no-slogan: no")
                .replace("post/is-new: yes", "post/is-nw: yes");
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of("post.yaml", wrong), GUIDANCE);
        assertEquals(
                List.of("did you mean 'account'?", "did you mean 'conduct/no-slogans'?", "did you mean 'post/is-new'?"),
                loaded.diagnostics().list().stream()
                        .flatMap(fault -> fault.hint().stream())
                        .toList());
        assertEquals(
                List.of(5, 6, 8, 9),
                loaded.diagnostics().list().stream()
                        .map(fault -> fault.location().line())
                        .toList());
    }

    @Test
    void a_kind_of_subject_that_the_guidance_does_not_have_is_told_alone() {
        LoadedSubject loaded = SubjectLoader.load(
                GuidanceSource.of("post.yaml", RIGHT.replace("subject: post", "subject: pots")), GUIDANCE);
        assertEquals(List.of("1:10 this guidance has no subject 'pots'"), told(loaded));
    }

    @Test
    void a_judged_fact_is_answered_and_not_declared() {
        LoadedSubject loaded =
                SubjectLoader.load(GuidanceSource.of("post.yaml", "subject: post\nfacts: { is-new: yes }\n"), GUIDANCE);
        assertEquals(List.of("2:10 fact 'is-new' is never declared: a person judges it"), told(loaded));
    }

    @Test
    void an_answer_in_a_list_is_told_what_it_lacks() {
        List<String> told =
                told(load("subject: post\nfacts: {}\nanswers: [{ rule: conduct/no-slogans, answer: yes }]\n"));
        assertEquals(
                List.of(
                        "3:11 this answer needs 'at'",
                        "3:11 this answer needs 'by'",
                        "3:11 this answer needs 'digest'"),
                told);
    }

    @Test
    void a_fact_that_is_worked_out_is_not_declared() {
        LinkedGuidance guidance = SmallPack.load(SmallPack.with(
                        "publish-at: date-time", "publish-at: date-time\n      is-own: { is: { account: personal } }"))
                .linked()
                .orElseThrow();
        LoadedSubject loaded =
                SubjectLoader.load(GuidanceSource.of("post.yaml", "subject: post\nfacts: { is-own: yes }\n"), guidance);
        assertEquals(List.of("2:10 fact 'is-own' is never declared: it is worked out from other facts"), told(loaded));
    }

    @Test
    void a_file_that_is_not_there_is_a_fault_like_any_other() {
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of(Path.of("no-such-file.yaml")));
        assertEquals(1, loaded.diagnostics().errorCount());
        assertTrue(loaded.subject().isEmpty());
    }

    @Test
    void a_result_cannot_have_both_errors_and_a_subject() {
        LoadedSubject right = load(RIGHT);
        LoadedSubject wrong = load("facts: {}\n");
        assertThrows(
                IllegalArgumentException.class,
                () -> new LoadedSubject("x", wrong.diagnostics(), right.subject(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LoadedSubject("x", right.diagnostics(), wrong.subject(), List.of()));
    }

    @Test
    void a_draft_may_be_longer_than_the_texts_of_a_pack_and_no_longer_than_its_limit() {
        String line = "Open on Monday, é.\n";
        String draft = line.repeat(1_000_000 / line.length()) + "x".repeat(1_000_000 % line.length());
        assertEquals(1_000_000, draft.length());
        String block = "subject: post\nfacts:\n  text: |-\n" + draft.indent(4);
        assertEquals(
                new Written.Text(draft, Origin.NONE),
                load(block).subject().orElseThrow().facts().get("text"));
        LoadedSubject longer = load("subject: post\nfacts:\n  text: \"" + draft.replace('\n', ' ') + "x\"\n");
        assertEquals(
                List.of("3:9 the text has 1,000,001 characters, more than the 1,000,000 that one text may have"),
                told(longer));
    }

    private static LoadedSubject load(String text) {
        return SubjectLoader.load(GuidanceSource.of("post.yaml", text));
    }

    private static List<String> told(LoadedSubject loaded) {
        return loaded.diagnostics().list().stream().map(SubjectLoaderTest::line).toList();
    }

    private static String line(Diagnostic fault) {
        return fault.location().line() + ":" + fault.location().column() + " " + fault.message();
    }
}
