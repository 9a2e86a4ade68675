package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final String POST =
            "{\"subject\":\"post\",\"id\":\"b\",\"facts\":{\"text\":\"Vote for Ann! Come to the fair\",\"account\":\"council\","
                    + "\"approved-by\":\"nothing\",\"images\":[],\"nation\":[]}}\n";

    @TempDir
    private Path folder;

    private Path results;
    private Path newer;

    @BeforeEach
    void store() throws IOException {
        results = folder.resolve("results.jsonl");
        Cli.Run run = Cli.with()
                .in(POST.replace("Vote for Ann! ", "") + POST)
                .typed("check", "--pack", Cli.harbour(), "--lines", "-", "--with-subject");
        Files.writeString(results, run.out());
        newer = folder.resolve("newer.yaml");
        Files.writeString(
                newer,
                Files.readString(Path.of(Cli.harbour())).replace("says: { list: campaigning }", "says: [come to]"));
    }

    private Cli.Run replay(String... more) {
        String[] typed = new String[more.length + 2];
        System.arraycopy(new String[] {"replay", results.toString()}, 0, typed, 0, 2);
        System.arraycopy(more, 0, typed, 2, more.length);
        return Cli.run(typed);
    }

    @Test
    void the_same_pack_changes_nothing() {
        Cli.Run run = replay("--pack", Cli.harbour());
        assertTrue(run.out().startsWith("no verdict of 2 changes\n"), run.out());
        assertEquals(0, run.status());
        assertEquals("", run.err());
    }

    @Test
    void another_pack_says_which_verdicts_change_and_why() {
        Cli.Run run = replay("--pack", newer.toString(), "--from", Cli.harbour());
        assertTrue(run.out().startsWith("1 of 2 changes: 1 to non-compliant\n"), run.out());
        assertTrue(run.out().contains("rule 'posting/no-campaigning' changed"), run.out());
        assertEquals(1, run.status());
        assertTrue(
                replay("--pack", newer.toString(), "--format", "markdown").out().contains("- **verdicts**\n"));
    }

    @Test
    void as_json_it_fits_its_schema() throws IOException {
        JsonSchema schema = JsonSchema.read("replay.schema.json");
        Files.writeString(results, Files.readString(results) + "x\n");
        for (List<String> more : List.of(
                List.of("--pack", newer.toString(), "--from", Cli.harbour()),
                List.of("--pack", newer.toString(), "--at", "now"),
                List.of("--pack", "uk-gov-social-media"))) {
            String[] typed = new String[more.size() + 2];
            more.toArray(typed);
            typed[more.size()] = "--format";
            typed[more.size() + 1] = "json";
            Cli.Run run = replay(typed);
            assertEquals(List.of(), schema.faults(JsonTree.read(run.out())), run.out());
            Map<String, Object> report = JsonTree.object(JsonTree.read(run.out()));
            assertEquals(3L, report.get("results"));
            long all = 0;
            for (String part : List.of("unchanged", "same-verdict", "changed", "not-replayed")) {
                all += (Long) report.get(part);
            }
            assertEquals(3L, all);
            report.remove("changed");
            assertFalse(schema.faults(report).isEmpty());
        }
    }

    @Test
    void lines_that_cannot_be_replayed_are_told_and_are_no_pass() throws IOException {
        byte[] latin = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        String lines =
                Files.readString(results) + "\n[1]\n{\"line\":4,\"error\":\"no\"}\n" + "x".repeat(16_000_000) + "\n";
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(bytes, bytes.length + latin.length);
        System.arraycopy(latin, 0, all, bytes.length, latin.length);
        Cli.Run run = Cli.with().in(all).typed("replay", "-", "--pack", Cli.harbour());
        assertTrue(run.out().startsWith("no verdict of 7 changes; 5 cannot be replayed\n"), run.out());
        assertTrue(run.out().contains("1: the line is empty: line 3\n"), run.out());
        assertTrue(run.out().contains("1: the line is not UTF-8: line 7\n"), run.out());
        assertEquals(3, run.status());
    }

    @Test
    void no_line_is_no_pass() {
        assertEquals(
                3,
                Cli.with().in("").typed("replay", "-", "--pack", Cli.harbour()).status());
    }

    @Test
    void an_altered_result_is_told_loudly() throws IOException {
        Files.writeString(
                results,
                Files.readString(results).replace("\"verdict\":\"compliant\"", "\"verdict\":\"non-compliant\""));
        Cli.Run run = replay("--pack", Cli.harbour());
        assertTrue(run.out().contains("ATTENTION: 1 was checked by this very guidance"), run.out());
        assertEquals(1, run.status());
    }

    @Test
    void what_was_found_goes_to_a_file_but_never_over_the_results() throws IOException {
        Path out = folder.resolve("out.txt");
        Cli.Run run = replay("--pack", Cli.harbour(), "--out", out.toString());
        assertEquals("", run.out());
        assertTrue(Files.readString(out).startsWith("no verdict of 2 changes\n"));
        String before = Files.readString(results);
        assertEquals(
                2, replay("--pack", Cli.harbour(), "--out", results.toString()).status());
        assertEquals(before, Files.readString(results));
    }

    @Test
    void what_cannot_be_used_is_refused() {
        assertEquals(2, Cli.run("replay", results.toString()).status());
        assertEquals(2, replay("--pack", "no-such-pack").status());
        assertEquals(
                2, replay("--pack", Cli.harbour(), "--from", "no-such-pack").status());
        assertEquals(2, replay("--pack", Cli.harbour(), "--format", "yaml").status());
        assertEquals(
                2,
                Cli.run("replay", folder.resolve("none").toString(), "--pack", Cli.harbour())
                        .status());
    }
}
