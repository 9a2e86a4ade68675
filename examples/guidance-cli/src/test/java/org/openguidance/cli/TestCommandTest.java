package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path folder;

    private String wrongPack() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        String text = Files.readString(Cli.resource("/packs/harbour.yaml"));
        Files.writeString(
                file, text.replace("- violated: { browser-supported: no }", "- violated: { browser-supported: yes }"));
        return file.toString();
    }

    @Test
    void the_examples_of_the_built_in_pack_hold() {
        Cli.Run run = Cli.run("test", Packs.USUAL);
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains(" rules, 0 wrong\n"), run.out());
    }

    @Test
    void it_tells_how_many_rules_have_which_examples() {
        Cli.Run run = Cli.run("test", Cli.harbour());
        assertEquals(Cli.harbour() + """
                        : 20 examples of 8 rules, 0 wrong
                             8 rules with an example that is satisfied
                             8 rules with an example that is violated
                              1 rule with an example that is needs-judgement
                              1 rule with an example that is unknown
                              1 rule with an example that is not-applicable
                              1 rule with an example that is exempt
                        """, run.out());
    }

    @Test
    void a_wrong_example_is_told_with_its_place_and_what_was_found() throws IOException {
        String pack = wrongPack();
        Cli.Run run = Cli.run("test", pack);
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith(pack + ":"), run.out());
        assertTrue(
                run.out().contains(": technical/modern-browser, example 2: it should be violated and is satisfied\n"),
                run.out());
        assertTrue(run.out().contains("20 examples of 8 rules, 1 wrong"), run.out());
        assertTrue(run.out().contains("     7 rules with an example that is violated\n"), run.out());
    }

    @Test
    void an_answer_that_changes_nothing_is_told_and_is_no_fault() throws IOException {
        Path file = folder.resolve("idle.yaml");
        String text = Files.readString(Cli.resource("/packs/harbour.yaml"));
        int clean = text.indexOf("          - satisfied:", text.indexOf("no-campaigning"));
        int end = text.indexOf('\n', clean);
        Files.writeString(file, text.substring(0, end) + "\n            answer: no" + text.substring(end));
        Cli.Run run = Cli.run("test", file.toString());
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains(" changes nothing: it is satisfied without it too\n"), run.out());
        Cli.Run json = Cli.run("test", file.toString(), "--format", "json");
        assertTrue(json.out().contains("changes nothing"), json.out());
    }

    @Test
    void in_json_too() throws IOException {
        Cli.Run run = Cli.run("test", wrongPack(), "--format", "json");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("\"expected\": \"violated\",\n        \"found\": \"satisfied\""), run.out());
        assertTrue(run.out().contains("\"rules-without-examples\": 0"), run.out());
    }

    @Test
    void rules_without_examples_are_counted() throws IOException {
        Path file = folder.resolve("none.yaml");
        String text = Files.readString(Cli.resource("/packs/harbour.yaml"));
        Files.writeString(file, text.substring(0, text.lastIndexOf("        examples:")));
        Cli.Run run = Cli.run("test", file.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().endsWith("      1 rule without any example\n"), run.out());
    }

    @Test
    void a_pack_with_errors_is_not_tested() throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "guidance: a\nformat: 1\n");
        Cli.Run run = Cli.run("test", file.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("not tested, because it has "), run.out());
        assertFalse(run.out().contains("0 wrong"), run.out());
        assertEquals(
                2, Cli.run("test", folder.resolve("missing.yaml").toString()).status());
    }
}
