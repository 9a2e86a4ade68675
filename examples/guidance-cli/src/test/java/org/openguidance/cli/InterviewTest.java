package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {

    @TempDir
    private Path folder;

    /** Somebody who gives these lines, and then leaves. */
    private static final class Somebody implements Prompt {

        private final Deque<String> lines;
        private final List<String> asked = new ArrayList<>();
        private final StringBuilder told = new StringBuilder();

        Somebody(String... lines) {
            this.lines = new ArrayDeque<>(List.of(lines));
        }

        @Override
        public void say(String text) {
            told.append(text).append('\n');
        }

        @Override
        public Optional<String> ask(String question) {
            asked.add(question.strip());
            return Optional.ofNullable(lines.poll());
        }
    }

    private Cli.Run check(Somebody somebody, String facts) throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(
                file, "subject: post\nfacts: { grade: junior, note: Seen, emphasis: { receive: 1 }, " + facts + " }\n");
        return Cli.with().prompt(somebody).typed("check", "--pack", Cli.harbour(), file.toString(), "--ask");
    }

    @Test
    void missing_facts_are_asked_for_until_nothing_is_open() throws IOException {
        Somebody somebody = new Somebody("council", "nothing", "[]", "no");
        Cli.Run run = check(somebody, "text: Our manifesto, nation: []");
        assertEquals(List.of("account:", "approved-by:", "images:", "yes or no:"), somebody.asked);
        assertEquals(0, run.status(), run.out());
        assertTrue(somebody.told.toString().contains("Which account is it from?"), somebody.told.toString());
        assertTrue(somebody.told.toString().contains("personal, council"), somebody.told.toString());
    }

    @Test
    void what_an_answer_settles_is_not_asked_any_more() throws IOException {
        Somebody somebody = new Somebody("personal");
        Cli.Run run = check(somebody, "text: Vote for Ann!, images: [], nation: []");
        assertEquals(List.of("account:"), somebody.asked);
        assertTrue(run.out().contains("NOTHING-APPLIED"), run.out());
    }

    @Test
    void an_answer_of_the_wrong_type_is_asked_for_again_with_the_reason() throws IOException {
        Somebody somebody = new Somebody("cuoncil", "personal");
        check(somebody, "text: Vote for Ann!, images: [], nation: []");
        assertEquals(List.of("account:", "account:"), somebody.asked);
        assertTrue(somebody.told.toString().contains("did you mean 'council'?"), somebody.told.toString());
    }

    @Test
    void an_empty_line_leaves_a_question_open() throws IOException {
        Somebody somebody = new Somebody("", "", "");
        Cli.Run run = check(somebody, "text: Vote for Ann!, images: [], nation: []");
        assertEquals(3, run.status());
        assertTrue(run.out().contains("? account"), run.out());
    }

    @Test
    void somebody_who_leaves_is_not_asked_any_more() throws IOException {
        Somebody somebody = new Somebody();
        Cli.Run run = check(somebody, "text: Vote for Ann!");
        assertEquals(1, somebody.asked.size());
        assertEquals(3, run.status());
    }

    @Test
    void after_the_facts_what_a_person_judges_is_asked_yes_or_no() throws IOException {
        Somebody somebody = new Somebody("perhaps", "yes");
        Cli.Run run =
                check(somebody, "text: Our manifesto, account: council, approved-by: nothing, images: [], nation: []");
        assertEquals(List.of("yes or no:", "yes or no:"), somebody.asked);
        assertTrue(somebody.told.toString().contains("yes means that the rule is broken"), somebody.told.toString());
        assertEquals(1, run.status(), run.out());
    }

    @Test
    void a_judged_fact_is_asked_too() throws IOException {
        Somebody somebody = new Somebody("no");
        Cli.Run run = check(
                somebody,
                "text: Our park, account: council, approved-by: nothing, images: [], nation: [wales], "
                        + "publish-at: 2026-04-02T09:00");
        assertEquals(List.of("yes or no:"), somebody.asked);
        assertTrue(somebody.told.toString().contains("Does it announce something new?"), somebody.told.toString());
        assertEquals(0, run.status(), run.out());
    }

    @Test
    void a_field_of_an_entry_is_put_in_its_place() throws IOException {
        Somebody somebody = new Somebody("A map");
        Cli.Run run = check(
                somebody,
                "text: Our park, account: council, approved-by: nothing, nation: [], "
                        + "images: [{ alt-text: A park }, { width: 12 }]");
        assertEquals(List.of("images[1].alt-text:"), somebody.asked);
        assertEquals(0, run.status(), run.out());
    }

    @Test
    void nothing_is_asked_where_nothing_is_open() throws IOException {
        Somebody somebody = new Somebody();
        check(somebody, "text: Hello, account: council, approved-by: nothing, images: [], nation: []");
        assertEquals(List.of(), somebody.asked);
        assertEquals("", somebody.told.toString());
    }

    @Test
    void a_parameter_is_no_question_for_the_person_at_the_terminal() throws IOException {
        Somebody somebody = new Somebody();
        check(somebody, "text: Hello, account: council, approved-by: nothing, images: [], nation: []");
        assertFalse(somebody.told.toString().contains("Which grade counts"), somebody.told.toString());
    }
}
