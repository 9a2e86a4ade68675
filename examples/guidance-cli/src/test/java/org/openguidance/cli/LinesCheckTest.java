package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.report.TextStyle;

class LinesCheckTest {

    private static final String BROKEN =
            "{\"subject\":\"post\",\"id\":\"b\",\"facts\":{\"text\":\"Vote for Ann!\",\"account\":\"council\","
                    + "\"approved-by\":\"nothing\",\"images\":[],\"nation\":[]}}";
    private static final String FINE =
            BROKEN.replace("Vote for Ann!", "Our park opens").replace("\"id\":\"b\",", "");

    @TempDir
    private Path folder;

    private static Cli.Run check(String lines, String... more) {
        return check(lines.getBytes(StandardCharsets.UTF_8), more);
    }

    private static Cli.Run check(byte[] lines, String... more) {
        String[] typed = new String[more.length + 5];
        System.arraycopy(new String[] {"check", "--pack", Cli.harbour(), "--lines", "-"}, 0, typed, 0, 5);
        System.arraycopy(more, 0, typed, 5, more.length);
        return Cli.with().in(lines).typed(typed);
    }

    @Test
    void each_line_has_a_result_in_the_same_order() {
        Cli.Run run = check(FINE + "\n" + BROKEN + "\r\n" + FINE);
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("\"verdict\":\"compliant\""), lines.get(0));
        assertTrue(lines.get(1).contains("\"verdict\":\"non-compliant\""), lines.get(1));
        assertTrue(lines.get(2).contains("\"verdict\":\"compliant\""), lines.get(2));
        assertEquals(1, run.status());
        assertEquals("", run.err());
    }

    @Test
    void a_line_that_cannot_be_used_is_a_result_with_an_error() {
        byte[] latin = (BROKEN.replace("Ann", "Ann_") + "\n").getBytes(StandardCharsets.ISO_8859_1);
        latin[BROKEN.indexOf("Ann") + 3] = (byte) 0xE9;
        String lines = String.join(
                "\n",
                FINE,
                "not json",
                "",
                "   ",
                "[]",
                "{\"subject\":\"post\",\"facts\":{\"txt\":\"Hello\"}}",
                "{\"subject\":\"post\",\"facts\":{\"text\":null}}",
                FINE + FINE,
                new String(latin, StandardCharsets.ISO_8859_1));
        Cli.Run run = check(lines.getBytes(StandardCharsets.ISO_8859_1));
        List<String> results = run.out().lines().toList();
        assertEquals(9, results.size(), run.out());
        for (int at = 1; at < 9; at++) {
            assertTrue(results.get(at).startsWith("{\"line\":" + (at + 1) + ",\"error\":\""), results.get(at));
        }
        assertTrue(results.get(2).contains("the line is empty"), results.get(2));
        assertTrue(results.get(5).contains("did you mean 'text'?"), results.get(5));
        assertTrue(results.get(8).contains("is not UTF-8"), results.get(8));
        assertEquals(2, run.status());
    }

    @Test
    void facts_are_in_the_results_only_where_that_is_asked_for() {
        assertFalse(check(FINE).out().contains("\"facts\""));
        Cli.Run run = check(FINE, "--with-subject", "--fact", "account=personal");
        assertTrue(run.out().contains("\"facts\":{\"text\":\"Our park opens\",\"account\":\"personal\","), run.out());
        assertTrue(check(FINE, "--with-subject", "--format", "text").err().contains("--with-subject is for --lines"));
        Cli.Run alone = Cli.run("check", "--subject", "post", "--fact", "text=x", "--with-subject");
        assertEquals(2, alone.status());
    }

    @Test
    void a_byte_order_mark_at_the_start_is_no_part_of_the_first_line() {
        assertEquals(0, check("\uFEFF" + FINE + "\n").status());
    }

    @Test
    void no_line_is_no_pass() {
        Cli.Run run = check("");
        assertEquals(3, run.status());
        assertEquals("", run.out());
    }

    @Test
    void as_text_each_line_has_its_name_and_its_verdict() {
        Cli.Run run = check(BROKEN + "\n" + FINE + "\nx\n", "--format", "text");
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("b: non-compliant: "), lines.get(0));
        assertTrue(lines.get(1).startsWith("line 2: compliant: "), lines.get(1));
        assertTrue(lines.get(2).startsWith("line 3: error: "), lines.get(2));
    }

    @Test
    void facts_from_the_command_line_hold_for_every_line() {
        Cli.Run run = check(BROKEN + "\n" + BROKEN + "\n", "--fact", "account=personal", "--format", "text");
        assertEquals(3, run.status());
        assertTrue(run.out().lines().allMatch(line -> line.contains("nothing-applied")), run.out());
    }

    @Test
    void a_fault_of_the_program_is_never_a_pass_and_not_the_end() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComplianceChecker checker = ComplianceChecker.compile(Packs.need(Cli.harbour()));
        GivenFacts none = new GivenFacts(List.of(), List.of());
        Checking broken = new Checking(
                checker,
                none,
                Cli.CLOCK.instant(),
                Optional.of(new Interview(new BrokenPrompt(), Optional.empty())),
                new WaiverWatch(List.of()),
                BaselineRun.none());
        Output to = Output.to(out);
        ReportForm form = new ReportForm(ReportFormat.JSON, TextStyle.PLAIN, ExplainedRules.NONE);
        Progress unseen = new Progress(to, false, OptionalLong.empty(), () -> 0);
        int[] told = {0};
        String open = "{\"subject\":\"post\",\"facts\":{\"text\":\"Hello\"}}";
        ExitStatus status = new LinesCheck(broken, form, to, unseen, fault -> told[0]++)
                .run("-", new ByteArrayInputStream((open + "\n" + open + "\n").getBytes(StandardCharsets.UTF_8)));
        to.flush();
        assertEquals(ExitStatus.BROKEN, status);
        assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
        assertEquals(2, told[0]);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("Exception"));
    }

    @Test
    void a_run_that_nobody_reads_to_its_end_is_cut_short_and_is_no_pass() {
        Output gone = Output.to(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        ByteArrayInputStream lines =
                new ByteArrayInputStream((FINE + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(lines, gone, Output.to(err), Map.of(), Cli.CLOCK, Optional.empty(), false, false);
        assertEquals(ExitStatus.BROKEN, Main.run(session, "check", "--pack", Cli.harbour(), "--lines", "-"));
        assertTrue(lines.available() > 0, "all lines were read");
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Cli.Run run = Cli.run("check", "--lines", folder.resolve("none.jsonl").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no file"), run.err());
    }

    @Test
    void a_line_that_is_much_too_long_is_an_error_and_the_next_is_read() {
        Cli.Run run = check("x".repeat(TextFiles.MOST_BYTES + 5) + "\n" + FINE + "\n", "--format", "text");
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("more than 8,388,608 bytes"), lines.get(0));
        assertTrue(lines.get(1).startsWith("line 2: compliant"), lines.get(1));
    }

    @Test
    void a_summary_takes_the_place_of_the_bar_on_a_terminal() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, FINE + "\nx\n");
        Cli.Run run = Cli.with()
                .errIsTerminal()
                .clock(Clock.systemUTC())
                .typed("check", "--pack", Cli.harbour(), "--lines", file.toString());
        assertTrue(run.err().endsWith("2 lines: 1 compliant, 1 not checked\n"), run.err());
        assertEquals(
                "",
                Cli.run("check", "--pack", Cli.harbour(), "--lines", file.toString())
                        .err());
    }

    private static final class BrokenPrompt implements Prompt {

        @Override
        public void say(String text) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Optional<String> ask(String question) {
            throw new IllegalStateException("broken");
        }
    }
}
