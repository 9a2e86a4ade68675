package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSubjectTest {

    @TempDir
    private Path folder;

    private String file(byte[] bytes) throws IOException {
        Path file = folder.resolve("draft.txt");
        Files.write(file, bytes);
        return file.toString();
    }

    private String file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Cli.Run check(String... arguments) {
        return Cli.run(typed(arguments));
    }

    private static String[] typed(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--pack", Cli.harbour(), "--format", "json"));
        all.addAll(List.of(arguments));
        return all.toArray(new String[0]);
    }

    private Cli.Run post(String text) throws IOException {
        return check(
                "--subject",
                "post",
                "--text",
                file(text),
                "--fact",
                "account=council",
                "--fact",
                "approved-by=nothing");
    }

    @Test
    void the_text_fills_the_one_text_that_is_judged_on() throws IOException {
        Cli.Run run = post("Vote for Ann!");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("\"excerpt\": \"Vote for\""), run.out());
    }

    @Test
    void the_text_can_come_from_the_standard_input() {
        Cli.Run run = Cli.with()
                .in("Vote for Ann!")
                .typed(typed(
                        "--subject",
                        "post",
                        "--text",
                        "-",
                        "--fact",
                        "account=council",
                        "--fact",
                        "approved-by=nothing"));
        assertEquals(1, run.status());
    }

    @ParameterizedTest
    @CsvSource({"'',''", "a,a", "'a\n',a", "'a\r\n',a", "'a\r',a", "'a\n\n','a\n'", "'\n',''", "'a \n','a '"})
    void one_line_end_at_the_end_is_left_out_and_no_more(String text, String left) {
        assertEquals(left, TypedSubject.withoutLastLineEnd(text));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        Cli.Run run = post("\uFEFFVote for Ann!");
        assertTrue(run.out().contains("\"start\": 0"), run.out());
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_place() throws IOException {
        byte[] bytes = "one\ncaf_".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xE9;
        Cli.Run run = check("--subject", "post", "--text", file(bytes));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("is not UTF-8: byte 7, counted from 0, on line 2"), run.err());
    }

    @Test
    void a_text_of_a_million_characters_is_checked_and_one_more_is_refused() throws IOException {
        assertEquals(3, post("a ".repeat(500_000)).status());
        Cli.Run run = post("a ".repeat(500_000) + "a");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("has 1,000,001 characters"), run.err());
    }

    @Test
    void a_file_that_is_much_too_large_is_not_read_to_its_end() throws IOException {
        Cli.Run run = check("--subject", "post", "--text", file(new byte[TextFiles.MOST_BYTES + 1]));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("has more than 8,388,608 bytes"), run.err());
    }

    @Test
    void of_several_texts_the_one_has_to_be_named() throws IOException {
        String file = file("SHOUTING");
        Cli.Run unnamed = check("--subject", "letter", "--text", file);
        assertEquals(2, unnamed.status());
        assertTrue(unnamed.err().contains("--text-fact heading or --text-fact body"), unnamed.err());
        Cli.Run named = check("--subject", "letter", "--text", file, "--text-fact", "body", "--strict");
        assertEquals(1, named.status());
        Cli.Run misnamed = check("--subject", "letter", "--text", file, "--text-fact", "bdoy");
        assertTrue(misnamed.err().contains("did you mean 'body'?"), misnamed.err());
    }

    @Test
    void a_subject_without_a_text_takes_none() throws IOException {
        Cli.Run run = check("--subject", "workplace", "--text", file("x"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("has no text"), run.err());
    }

    @Test
    void a_subject_can_be_given_by_facts_alone() {
        assertEquals(
                0,
                check("--subject", "workplace", "--fact", "browser-supported=yes")
                        .status());
        assertEquals(
                1,
                check("--subject", "workplace", "--fact", "browser-supported=no")
                        .status());
    }

    @Test
    void the_kind_of_subject_has_to_be_said_and_to_exist() throws IOException {
        Cli.Run unsaid = check("--text", file("x"));
        assertEquals(2, unsaid.status());
        assertTrue(unsaid.err().contains("--subject post or --subject letter or --subject workplace"), unsaid.err());
        Cli.Run wrong = check("--subject", "pst", "--text", file("x"));
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("did you mean 'post'?"), wrong.err());
        assertEquals(2, check("--subject", "No such", "--fact", "a=b").status());
    }

    @Test
    void a_text_is_given_once() throws IOException {
        Cli.Run run = check("--subject", "post", "--text", file("x"), "--fact", "text=y");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("given twice"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nation=wales                                        | 0
                    nation=england,wales                                | 0
                    nation=england, wales                               | 0
                    nation=[]                                           | 0
                    nation=["england", "wales"]                         | 0
                    nation=                                             | 2
                    nation=england,,wales                               | 2
                    nation=walse                                        | 2
                    nation=[england, wales]                             | 2
                    images=[]                                           | 0
                    images=[{"alt-text": "A map", "width": 12.5}]       | 0
                    images=[{"alt-text": "", "width": 12.5}]            | 1
                    images=[{"alt-text": null}]                         | 2
                    images=[{"alt-text": "a", "alt-text": "b"}]         | 2
                    images=a map                                        | 2
                    images=[] []                                        | 2
                    emphasis={"transmit": 0.4, "receive": 0.6}          | 0
                    emphasis={"transmit": 0.4, "receive": 0.5}          | 2
                    publish-at=2026-04-02T09:00                         | 0
                    publish-at=2026-04-32                               | 2
                    grade=senior                                        | 0
                    grade=top                                           | 2
                    note=a=b, c                                         | 0
                    note=                                               | 0
                    approved-by=clerk                                   | 3
                    """)
    void facts_are_read_by_their_types(String fact, int status) {
        List<String> arguments =
                new ArrayList<>(List.of("--subject", "post", "--answer", "post/announces-new=no", "--fact", fact));
        for (String other :
                List.of("account=council", "approved-by=nothing", "text=Hello", "images=[]", "nation=england")) {
            if (!fact.startsWith(other.substring(0, other.indexOf('=') + 1))) {
                arguments.addAll(List.of("--fact", other));
            }
        }
        Cli.Run run = check(arguments.toArray(new String[0]));
        assertEquals(status, run.status(), run.out() + run.err());
        assertEquals(status == 2, run.err().contains("--fact"), run.err());
    }

    @Test
    void a_fact_that_is_not_declared_is_told_with_the_right_word() {
        Cli.Run run = check("--subject", "post", "--fact", "acount=council", "--fact", "action=repyl");
        assertEquals(2, run.status());
        assertTrue(
                run.err().contains("--fact acount: a post has no fact 'acount' (did you mean 'account'?)"), run.err());
        assertTrue(run.err().contains("--fact action: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
