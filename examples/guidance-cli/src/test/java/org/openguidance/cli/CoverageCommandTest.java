package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    @TempDir
    private Path folder;

    @Test
    void it_tells_by_what_the_rules_of_a_pack_are_decided() {
        Cli.Run run = Cli.run("coverage", Packs.USUAL);
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().startsWith(Packs.USUAL + ".yaml: 62 rules\n\nDecided by\n"), run.out());
        assertTrue(run.out().contains(" rules: person\n"), run.out());
        assertTrue(run.out().contains(" rules: words and person\n"), run.out());
        assertTrue(run.out().contains("\nFacts that most rules read\n  conduct/involves: 20 rules\n"), run.out());
    }

    @Test
    void a_rule_whose_examples_notice_no_change_is_a_fault() throws IOException {
        Path file = folder.resolve("weak.yaml");
        String text = Files.readString(Cli.resource("/packs/harbour.yaml"));
        String examples = """
                        examples:
                          - satisfied: { browser-supported: yes }
                          - violated: { browser-supported: no }
                """;
        assertTrue(text.contains(examples));
        Files.writeString(file, text.replace(examples, ""));
        Cli.Run run = Cli.run("coverage", file.toString());
        assertEquals(1, run.status(), run.out());
        assertTrue(run.out().contains("  technical/modern-browser: they notice none\n"), run.out());
    }

    @Test
    void in_json_too() {
        Cli.Run run = Cli.run("coverage", Cli.harbour(), "--format", "json");
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("\"decided-by\": [\n"), run.out());
        assertTrue(run.out().contains("\"unnoticed\": ["), run.out());
    }

    @Test
    void a_pack_with_errors_is_not_looked_at() throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "guidance: bad\n");
        Cli.Run run = Cli.run("coverage", file.toString());
        assertEquals(1, run.status(), run.out());
        assertTrue(run.out().contains("not looked at, because it has"), run.out());
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        assertEquals(
                2, Cli.run("coverage", folder.resolve("none.yaml").toString()).status());
    }
}
