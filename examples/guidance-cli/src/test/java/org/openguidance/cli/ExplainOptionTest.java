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

class ExplainOptionTest {

    @TempDir
    private Path folder;

    private Cli.Run check(String... arguments) throws IOException {
        Path file = folder.resolve("draft.yaml");
        Files.writeString(
                file, "subject: post\nfacts: { text: Vote for Ann!, account: council, approved-by: nothing }\n");
        List<String> all = new ArrayList<>(List.of("check", "--pack", Cli.harbour(), file.toString()));
        all.addAll(List.of(arguments));
        return Cli.run(all.toArray(String[]::new));
    }

    @Test
    void an_explanation_stands_below_the_report_and_leaves_it_as_it_is() throws IOException {
        Cli.Run plain = check();
        Cli.Run explained = check("--explain", "posting/no-campaigning");
        assertEquals(plain.status(), explained.status());
        assertTrue(explained.out().startsWith(plain.out()), explained.out());
        assertTrue(explained.out().contains("Is it broken? Part by part"), explained.out());
        assertTrue(explained.out().contains("[posting/no-campaigning]\nVIOLATED\n"), explained.out());
        assertEquals("", explained.err());
    }

    @Test
    void all_explains_each_rule_once() throws IOException {
        Cli.Run all = check("--explain", "all");
        Cli.Run json = check("--format", "json");
        long rules = json.out()
                .lines()
                .filter(line -> line.startsWith("      \"rule\": "))
                .count();
        long trees = all.out()
                .lines()
                .filter(line -> line.startsWith("Is it broken?"))
                .count();
        assertTrue(rules > 1, json.out());
        assertEquals(rules, trees);
    }

    @Test
    void in_json_it_stands_with_the_result_of_its_rule_and_nowhere_else() throws IOException {
        Cli.Run run = check("--explain", "no-campaigning", "--format", "json");
        assertEquals(
                1,
                run.out()
                        .lines()
                        .filter(line -> line.contains("\"explanation\": {"))
                        .count());
        assertEquals(List.of(), JsonSchema.read("report.schema.json").faults(JsonTree.read(run.out())));
        assertFalse(check("--format", "json").out().contains("\"explanation\""));
    }

    @Test
    void a_rule_that_is_not_there_is_refused_before_anything_is_checked() throws IOException {
        Cli.Run run = check("--explain", "posting/no-campaining");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("did you mean 'posting/no-campaigning'?"), run.err());
    }

    @Test
    void lines_of_text_have_no_room_for_it() throws IOException {
        Path lines = folder.resolve("drafts.jsonl");
        Files.writeString(
                lines, "{\"subject\": \"post\", \"facts\": {\"text\": \"Vote for Ann!\", \"account\": \"council\"}}\n");
        String[] common = {
            "check", "--pack", Cli.harbour(), "--lines", lines.toString(), "--explain", "posting/no-campaigning"
        };
        Cli.Run json = Cli.run(common);
        assertTrue(json.out().contains("\"explanation\":{"), json.out());
        assertEquals(1, json.out().lines().count());
        List<String> text = new ArrayList<>(List.of(common));
        text.addAll(List.of("--format", "text"));
        assertEquals(2, Cli.run(text.toArray(String[]::new)).status());
    }
}
