package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that compare packs and explain tailorings, as they are typed. */
class TailoringCommandsTest {

    private static final String BASE = """
            guidance: base
            format: 1
            version: "1"
            title: The base
            publisher: The Centre
            language: en-GB
            parameters:
              - { id: most, title: Most hashtags, value: 2 }
            subjects:
              - { id: post, title: A post, facts: { text: text, paid: yes-no } }
            codes:
              - id: conduct
                title: Conduct
                rules:
                  - { id: hashtags, must: Use few hashtags, require: { text.hashtags: { count: { at-most: $most } } } }
                  - { id: paid, must-not: Pay, forbid: { paid: yes } }
            """;
    private static final String OURS = """
            guidance: ours
            format: 1
            version: "1"
            title: Ours
            publisher: The Department
            tailors: { guidance: base, version: "1", file: base.yaml }
            set:
              - { parameter: most, value: 3, because: Our campaigns have long names, loosens: yes }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), BASE);
        Files.writeString(folder.resolve("ours.yaml"), OURS);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_tailoring_is_explained_before_and_after_and_what_is_looser_is_listed() {
        Cli.Run run = Cli.run("explain-tailoring", path("ours.yaml"));
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertEquals("""
                Ours (ours 1)
                tailors base 1

                What it does
                ------------
                set parameter 'most': looser
                  because: Our campaigns have long names
                  conduct/hashtags: it requires less

                Rule by rule
                ------------

                'conduct/hashtags' changed: looser
                  before                                         | after
                  Kept only where: the number of hashtags of     | Kept only where: the number of hashtags of
                    text is at most 2 ($most)                    |   text is at most 3 ($most)

                Looser than the base
                --------------------
                set parameter 'most', because: Our campaigns have long names
                """, run.out());
    }

    @Test
    void it_can_be_had_as_json() throws IOException {
        Cli.Run run = Cli.run("explain-tailoring", path("ours.yaml"), "--format", "json");
        assertEquals(0, run.status());
        assertEquals(List.of(), JsonSchema.read("tailoring.schema.json").faults(JsonTree.read(run.out())));
    }

    @Test
    void tailorings_put_together_are_named_with_the_file_of_each_change() throws IOException {
        Files.writeString(
                folder.resolve("press.yaml"),
                OURS.substring(0, OURS.indexOf("set:")).replace("guidance: ours", "guidance: press") + """
                codes:
                  - { id: conduct, rules: [ { id: calm, must: Stay calm, ask: Is it calm? } ] }
                """);
        Files.writeString(folder.resolve("both.yaml"), """
                guidance: both
                format: 1
                version: "1"
                title: Both
                publisher: The Department
                tailors:
                  - { guidance: press, version: "1", file: press.yaml }
                  - { guidance: ours, version: "1", file: ours.yaml }
                """);
        Cli.Run run = Cli.run("explain-tailoring", path("both.yaml"));
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("""
                Both (both 1)
                tailors base 1
                together with what these make of it: ours 1, press 1

                What it does
                ------------
                set parameter 'most': looser (ours.yaml)
                  because: Our campaigns have long names
                  conduct/hashtags: it requires less
                added rule 'conduct/calm': tighter (press.yaml)
                """), run.out());
        Cli.Run json = Cli.run("explain-tailoring", path("both.yaml"), "--format", "json");
        assertEquals(List.of(), JsonSchema.read("tailoring.schema.json").faults(JsonTree.read(json.out())));
        assertTrue(json.out().contains("\"together\": ["), json.out());
    }

    @Test
    void a_pack_that_tailors_nothing_is_refused() {
        Cli.Run run = Cli.run("explain-tailoring", path("base.yaml"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("tailors no other guidance"), run.err());
    }

    @Test
    void what_loosens_unsaid_is_refused_with_its_place() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), OURS.replace(", loosens: yes", ""));
        Cli.Run run = Cli.run("lint", path("ours.yaml"));
        assertEquals(1, run.status());
        assertTrue(run.out().contains("ours.yaml:8:5: error G506"), run.out());
    }

    @Test
    void two_packs_are_compared() {
        Cli.Run run = Cli.run("diff", path("base.yaml"), path("ours.yaml"));
        assertEquals(0, run.status());
        assertTrue(
                run.out().contains("rule 'conduct/hashtags' changed: looser\n  require: it requires less (looser)\n"),
                run.out());
        assertEquals(
                "nothing is different\n",
                Cli.run("diff", path("base.yaml"), path("base.yaml")).out());
    }

    @Test
    void a_comparison_can_be_had_as_markdown_and_as_json() throws IOException {
        Cli.Run markdown = Cli.run("diff", path("base.yaml"), path("ours.yaml"), "--format", "markdown");
        assertTrue(markdown.out().contains("- **rule 'conduct/hashtags' changed: looser**\n"), markdown.out());
        Cli.Run json = Cli.run("diff", path("base.yaml"), path("ours.yaml"), "--format", "json");
        assertEquals(List.of(), JsonSchema.read("diff.schema.json").faults(JsonTree.read(json.out())));
        assertTrue(json.out().contains("\"looser\": 1"), json.out());
        Cli.Run slip = Cli.run("diff", path("base.yaml"), path("ours.yaml"), "--format", "markdwn");
        assertEquals(2, slip.status());
        assertTrue(slip.err().contains("did you mean 'markdown'?"), slip.err());
    }

    @Test
    void a_base_outside_the_folder_is_not_read() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("ours.yaml"), OURS.replace("base.yaml", "../base.yaml"));
        assertEquals(1, Cli.run("lint", inner.resolve("ours.yaml").toString()).status());
        Files.createSymbolicLink(inner.resolve("base.yaml"), folder.resolve("base.yaml"));
        Files.writeString(inner.resolve("ours.yaml"), OURS);
        Cli.Run run = Cli.run("lint", inner.resolve("ours.yaml").toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("no guidance was found in 'base.yaml'"), run.out());
    }

    @Test
    void a_draft_is_checked_against_a_tailoring() {
        Cli.Run run = Cli.run("check", "--pack", path("ours.yaml"), "--fact", "text=#a #b #c", "--fact", "paid=no");
        assertEquals(0, run.status(), run.out());
    }
}
