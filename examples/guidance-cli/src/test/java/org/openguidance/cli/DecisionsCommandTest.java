package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and waivers beside what is checked, from the command line. */
class DecisionsCommandTest {

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
                facts: { text: { type: text } }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - id: fair
                    must-not: Take sides
                    flag: { text: { says: [manifesto] } }
                    ask: { question: Does it take sides?, of: [propriety] }
                  - { id: quiet, must-not: Shout, forbid: { text: { says: [hooray] } } }
            """;

    @TempDir
    private Path folder;

    private record Somebody(Deque<String> lines) implements Prompt {

        @Override
        public void say(String text) {}

        @Override
        public Optional<String> ask(String question) {
            return Optional.ofNullable(lines.poll());
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Cli.Run check(List<String> lines, String... more) throws IOException {
        String[] typed = new String[more.length + 3];
        typed[0] = "check";
        typed[1] = "--pack";
        typed[2] = file("pack.yaml", PACK);
        System.arraycopy(more, 0, typed, 3, more.length);
        return Cli.with().prompt(new Somebody(new ArrayDeque<>(lines))).typed(typed);
    }

    @Test
    void an_answer_is_kept_counts_the_next_time_and_is_asked_for_again_when_a_word_changes() throws IOException {
        String draft = file("draft.yaml", "subject: post\nfacts: { text: Our manifesto }\n");
        String answers = folder.resolve("answers.yaml").toString();
        Cli.Run first = check(
                List.of("no", "It thanks both."),
                draft,
                "--ask",
                "--answers",
                answers,
                "--by",
                "J. Officer",
                "--role",
                "propriety");
        assertEquals(0, first.status(), first.out() + first.err());
        assertTrue(first.out().contains("Answered no by J. Officer (propriety)"), first.out());
        String kept = Files.readString(Path.of(answers));
        assertTrue(kept.contains("because: It thanks both."), kept);
        assertEquals(0, check(List.of(), draft, "--answers", answers).status());
        String changed = file("changed.yaml", "subject: post\nfacts: { text: Our manifesto! }\n");
        Cli.Run again = check(List.of(), changed, "--answers", answers);
        assertEquals(3, again.status(), again.out());
        assertTrue(again.out().contains("the text or a fact that was shown has changed since"), again.out());
        Cli.Run second = check(
                List.of("yes"), changed, "--ask", "--answers", answers, "--by", "A. Leader", "--role", "propriety");
        assertEquals(1, second.status(), second.out());
        assertTrue(Files.readString(Path.of(answers)).startsWith(kept));
    }

    @Test
    void a_question_for_another_role_is_not_put() throws IOException {
        String draft = file("draft.yaml", "subject: post\nfacts: { text: Our manifesto }\n");
        String answers = folder.resolve("answers.yaml").toString();
        Cli.Run run = check(List.of("no"), draft, "--ask", "--answers", answers, "--by", "J. Officer");
        assertEquals(3, run.status(), run.out());
        assertFalse(Files.exists(Path.of(answers)));
    }

    /** Bar 54: over a batch, a waiver that matched nothing is told as unused. */
    @Test
    void bar_54_a_waiver_that_matched_nothing_in_a_batch_is_told() throws IOException {
        String waivers = file("waivers.yaml", """
                waivers:
                  - { rule: code/quiet, subject-id: a, because: x, approved-by: A. Leader, from: 2020-01-01, until: 2020-06-30 }
                  - { rule: code/quiet, subject-id: z, because: x, approved-by: B. Leader, from: 2020-01-01, until: 2020-06-30 }
                """);
        String a = file("a.yaml", "subject: post\nid: a\nfacts: { text: Hooray }\n");
        String b = file("b.yaml", "subject: post\nid: b\nfacts: { text: Hello }\n");
        Cli.Run run = check(List.of(), a, b, "--waivers", waivers, "--at", "2020-03-01");
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("Waived until 2020-06-30, by A. Leader"), run.out());
        assertTrue(run.err().contains("by B. Leader, matched nothing that was checked"), run.err());
        assertFalse(run.err().contains("A. Leader"), run.err());
    }

    @Test
    void what_a_subject_file_waives_is_waived_for_it() throws IOException {
        String a = file("a.yaml", """
                subject: post
                id: a
                facts: { text: Hooray }
                waivers:
                  - { rule: code/quiet, subject-id: a, because: x, approved-by: A. Leader, from: 2020-01-01, until: 2020-06-30 }
                """);
        Cli.Run run = check(List.of(), a, "--at", "2020-03-01");
        assertEquals(0, run.status(), run.out() + run.err());
        assertEquals(1, check(List.of(), a, "--at", "2020-07-01").status());
    }

    private static String json(String id, String text, String more) {
        return "{\"subject\":\"post\",\"id\":\"" + id + "\",\"facts\":{\"text\":\"" + text + "\"}" + more + "}\n";
    }

    private static String waivers(String keys) {
        return ",\"waivers\":[{\"rule\":\"code/quiet\",\"because\":\"x\",\"approved-by\":\"A. Leader\","
                + "\"from\":\"2020-01-01\"" + keys + "}]";
    }

    @Test
    void subjects_in_json_have_lists_of_waivers_with_the_same_faults() throws IOException {
        String one = waivers(",\"until\":\"2020-06-30\",\"subject-id\":\"a\"");
        String two = waivers(",\"until\":\"2020-06-30\",\"when\":{\"text\":{\"says\":[\"hooray\"]}}");
        String file = file("a.json", json("a", "Hooray", one));
        assertEquals(0, check(List.of(), file, "--at", "2020-03-01").status());
        assertEquals(1, check(List.of(), file, "--at", "2020-07-01").status());
        String lines = file(
                "posts.jsonl",
                json("a", "Hooray", one)
                        + json("b", "Hooray", one)
                        + json("c", "Hooray", two)
                        + json("d", "Hooray", waivers(""))
                        + json("e", "Hooray", ",\"waivers\":{}"));
        List<String> rows = check(List.of(), "--lines", lines, "--format", "text", "--at", "2020-03-01")
                .out()
                .lines()
                .toList();
        assertTrue(rows.get(0).startsWith("a: compliant"), rows.get(0));
        assertTrue(rows.get(1).startsWith("b: non-compliant"), rows.get(1));
        assertTrue(rows.get(2).startsWith("c: compliant"), rows.get(2));
        assertTrue(rows.get(3).contains("this waiver needs 'until' (write the last day"), rows.get(3));
        assertTrue(rows.get(3).contains("column "), rows.get(3));
        assertTrue(rows.get(4).contains("must be a list"), rows.get(4));
    }

    @Test
    void subjects_in_json_have_lists_of_answers_that_are_bound_to_what_was_judged() throws IOException {
        String open = check(List.of(), file("a.json", json("a", "Our manifesto", "")), "--format", "json")
                .out();
        int from = open.lastIndexOf("\"digest\": \"", open.indexOf("\"rule-digest\"")) + 11;
        String digest = open.substring(from, open.indexOf('"', from));
        assertTrue(digest.startsWith("sha256:"), digest);
        String answer =
                ",\"answers\":[{\"rule\":\"code/fair\",\"answer\":false,\"by\":\"J. Officer\",\"role\":\"propriety\","
                        + "\"at\":\"2020-01-01T10:00:00Z\",\"digest\":\"" + digest + "\"}]";
        Cli.Run kept = check(List.of(), file("a.json", json("a", "Our manifesto", answer)));
        assertEquals(0, kept.status(), kept.out() + kept.err());
        assertTrue(kept.out().contains("Answered no by J. Officer (propriety)"), kept.out());
        Cli.Run changed = check(List.of(), file("a.json", json("a", "Our new manifesto", answer)));
        assertEquals(3, changed.status());
        assertTrue(changed.out().contains("has changed since"), changed.out());
        Cli.Run wrong =
                check(List.of(), file("a.json", json("a", "Our manifesto", answer.replace("code/fair", "fair"))));
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("an answer is for a rule, 'code/rule'"), wrong.err());
    }

    @Test
    void a_file_with_faults_is_refused_and_who_answers_has_to_be_said() throws IOException {
        String draft = file("draft.yaml", "subject: post\nfacts: { text: Hello }\n");
        String wrong = file("wrong.yaml", "waivers:\n  - { rule: code/quit }\n");
        Cli.Run run = check(List.of(), draft, "--waivers", wrong);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("needs 'until'"), run.err());
        assertEquals(2, check(List.of(), draft, "--ask", "--answers", "x.yaml").status());
        assertEquals(2, check(List.of(), draft, "--by", "x").status());
    }
}
