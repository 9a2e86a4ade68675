package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String COMPLIANT =
            "{ text: Our park opens., account: personal, images: [], nation: [], grade: junior }";
    private static final String BROKEN = "{ text: Vote for Ann!, account: council, approved-by: nothing }";
    private static final String OPEN = "{ text: Our manifesto, account: council, approved-by: nothing, images: [] }";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }

    private String subject(String name, String facts) throws IOException {
        return file(name, "subject: post\nfacts: " + facts + "\n");
    }

    private static Cli.Run check(String... arguments) {
        return Cli.run(typed(arguments));
    }

    private static String[] typed(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--pack", Cli.harbour()));
        all.addAll(List.of(arguments));
        return all.toArray(new String[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | COMPLIANT       | { text: Our park opens., account: council, approved-by: nothing, images: [], nation: [] }
                    1 | NON-COMPLIANT   | { text: Vote for Ann!, account: council, approved-by: nothing, images: [], nation: [] }
                    3 | NEEDS-REVIEW    | { text: Our manifesto, account: council, approved-by: nothing, images: [], nation: [] }
                    3 | EXCUSED         | { text: Vote for Ann!, account: council, approved-by: clerk, images: [], nation: [] }
                    3 | NOTHING-APPLIED | { text: Vote for Ann!, account: personal, images: [], nation: [] }
                    """)
    void status_is_that_of_the_verdict(int status, String verdict, String facts) throws IOException {
        Cli.Run run = check(subject("a.yaml", facts));
        assertEquals(status, run.status());
        assertTrue(run.out().contains("\n" + verdict + ": "), run.out());
        assertEquals("", run.err());
    }

    @Test
    void yaml_and_json_give_the_same_report() throws IOException {
        Cli.Run yaml = check(subject("a.yaml", BROKEN), "--format", "json");
        Cli.Run json = check(file("a.json", """
                        {"subject": "post",
                         "facts": {"text": "Vote for Ann!", "account": "council", "approved-by": "nothing"}}
                        """), "--format", "json");
        assertEquals(yaml.out(), json.out());
        assertEquals(1, json.status());
    }

    @Test
    void of_several_subjects_the_gravest_counts_and_each_has_its_report() throws IOException {
        String fine = subject("fine.yaml", COMPLIANT);
        String open = subject("open.yaml", OPEN);
        String broken = subject("broken.yaml", BROKEN);
        Cli.Run two = check(fine, open);
        assertEquals(3, two.status());
        Cli.Run all = check(open, broken, fine);
        assertEquals(1, all.status());
        assertTrue(all.out().contains("== " + open + "\n"), all.out());
        assertTrue(all.out().endsWith("3 subjects: 1 non-compliant, 1 needs-review, 1 nothing-applied.\n"), all.out());
    }

    @Test
    void a_file_that_cannot_be_used_does_not_keep_the_others_from_being_checked() throws IOException {
        String missing = folder.resolve("missing.yaml").toString();
        Cli.Run run = check(missing, subject("broken.yaml", BROKEN));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no file"), run.err());
        assertTrue(run.out().contains("NOT CHECKED"), run.out());
        assertTrue(run.out().contains("NON-COMPLIANT"), run.out());
        assertTrue(run.out().endsWith("2 subjects: 1 non-compliant, 1 not checked.\n"), run.out());
    }

    @Test
    void in_json_each_subject_has_a_document_even_where_it_cannot_be_used() throws IOException {
        Cli.Run run = check(file("a.json", "{}"), subject("broken.yaml", BROKEN), "--format", "json");
        assertEquals(2, run.status());
        assertTrue(run.out().startsWith("{\n  \"file\": \""), run.out());
        assertTrue(run.out().contains("}\n{\n  \"guidance\": {"), run.out());
    }

    @Test
    void a_lone_file_that_cannot_be_used_leaves_no_report() throws IOException {
        Cli.Run run = check(file("a.yaml", "subject: post\nfacts: { txt: Hello }\n"));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("a.yaml:2:10: error "), run.err());
        assertTrue(run.err().contains("did you mean 'text'?"), run.err());
    }

    @Test
    void a_pack_with_errors_is_not_used() throws IOException {
        String pack = file("pack.yaml", "guidance: a\nformat: 1\n");
        Cli.Run run = Cli.run("check", "--pack", pack, subject("a.yaml", BROKEN));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("in this pack, so it is not used"), run.err());
    }

    @Test
    void facts_and_answers_from_the_command_line_stand_over_those_of_the_file() throws IOException {
        String file = subject("a.yaml", OPEN.replace("images: []", "images: [], nation: []"));
        assertEquals(3, check(file).status());
        assertEquals(1, check(file, "--answer", "posting/no-campaigning=yes").status());
        assertEquals(0, check(file, "--answer", "posting/no-campaigning=no").status());
        assertEquals(3, check(file, "--fact", "account=personal").status());
        assertTrue(check(file, "--fact", "account=personal").out().contains("NOTHING-APPLIED"));
    }

    @Test
    void the_instant_is_read_once_from_the_clock_or_given() throws IOException {
        String file = subject("a.yaml", BROKEN);
        assertTrue(check(file, "--format", "json").out().contains("\"at\": \"2026-03-16T09:00:00Z\""));
        assertTrue(check(file, "--format", "json", "--at", "2026-06-01")
                .out()
                .contains("\"at\": \"2026-05-31T23:00:00Z\""));
        assertTrue(check(file, "--format", "json", "--at", "2026-06-01T10:00")
                .out()
                .contains("\"at\": \"2026-06-01T09:00:00Z\""));
        assertTrue(check(file, "--format", "json", "--at", "2026-06-01T10:00+05:00")
                .out()
                .contains("\"at\": \"2026-06-01T05:00:00Z\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-03-29T01:30", "2026-10-25T01:30", ""})
    void an_instant_that_cannot_be_one_is_refused(String at) throws IOException {
        Cli.Run run = check(subject("a.yaml", BROKEN), "--at", at);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--at"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_time_that_comes_twice_can_be_given_with_its_offset() throws IOException {
        assertEquals(
                1,
                check(subject("a.yaml", BROKEN), "--at", "2026-10-25T01:30+01:00")
                        .status());
    }

    @Test
    void strict_counts_should_rules() throws IOException {
        String file = subject(
                "a.yaml",
                "{ text: '#a #b #c', account: council, approved-by: nothing, images: [], nation: [], action: post, "
                        + "grade: junior, emphasis: { receive: 1 } }");
        assertEquals(0, check(file).status());
        assertEquals(1, check(file, "--strict").status());
    }

    @Test
    void every_run_gives_the_same_bytes() throws IOException {
        String file = subject("a.yaml", OPEN);
        assertEquals(check(file, "--format", "json"), check(file, "--format", "json"));
    }

    @Test
    void colours_are_for_terminals_alone() throws IOException {
        String[] typed = typed(subject("a.yaml", BROKEN));
        assertTrue(Cli.with().outIsTerminal().typed(typed).out().contains("\u001B[1m"));
        assertFalse(Cli.with().typed(typed).out().contains("\u001B"));
        assertFalse(Cli.with()
                .outIsTerminal()
                .variable("NO_COLOR", "1")
                .typed(typed)
                .out()
                .contains("\u001B"));
        assertFalse(Cli.with()
                .outIsTerminal()
                .variable("TERM", "dumb")
                .typed(typed)
                .out()
                .contains("\u001B"));
        assertFalse(Cli.with()
                .outIsTerminal()
                .typed(typed(subject("a.yaml", BROKEN), "--no-color"))
                .out()
                .contains("\u001B"));
    }

    @Test
    void no_control_character_of_the_input_reaches_the_terminal() throws IOException {
        String json =
                "{\"subject\": \"post\", \"id\": \"\\u001b[2J\", \"facts\": {\"text\": \"Vote\\u0009for \\u001b]0;x\\u0007\", "
                        + "\"account\": \"council\", \"approved-by\": \"\\u001b[31m\"}}";
        assertPlain(check(file("a.json", json)));
        assertPlain(check(file("b.json", json), file("c.json", "{\"\\u001b[2J\": 1}")));
        assertPlain(check("--subject", "post", "--fact", "\u001B[2J=x"));
        assertPlain(check("\u001B[2J.yaml"));
        assertPlain(check("--\u001B[2J"));
        assertPlain(Cli.run("\u001B[2J"));
        assertPlain(Cli.run("lint", "\u001B[2J"));
        assertPlain(Cli.run("show", "--rule", "\u001B[2J"));
    }

    private static void assertPlain(Cli.Run run) {
        boolean steers = (run.out() + run.err()).chars().anyMatch(unit -> unit != '\n' && Character.isISOControl(unit));
        assertFalse(steers, run.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    say what to check                          | --strict
                    not several of them                        | a.yaml --lines b.jsonl
                    not several of them                        | a.yaml --subject post
                    there is no --text                         | a.yaml --text-fact text
                    --ask and --lines do not go together       | --lines b.jsonl --ask
                    nobody can be asked                        | --lines b.jsonl --ask
                    given twice                                | a.yaml --fact a=1 --fact a=2
                    given twice                                | a.yaml --answer a/b=yes --answer a/b=no
                    name=value                                 | a.yaml --fact account
                    code/rule=yes                              | a.yaml --answer a/b=maybe
                    somebody at a terminal                     | a.yaml --ask
                    give it with --lines                       | a.jsonl
                    --subject KIND --text FILE                 | a.txt
                    """)
    void what_means_nothing_is_refused_in_words(String words, String typed) {
        Cli.Run run = check(typed.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void the_built_in_pack_is_used_where_none_is_named() throws IOException {
        Cli.Run run = Cli.run("check", subject("a.yaml", "{ text: Vote Labour!, account: official }"));
        assertEquals(1, run.status());
        assertTrue(run.out().contains("uk-gov-social-media"), run.out());
    }
}
