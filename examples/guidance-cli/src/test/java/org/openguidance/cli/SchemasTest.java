package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    @TempDir
    private Path folder;

    private static Cli.Run post(String... facts) {
        List<String> typed =
                new ArrayList<>(List.of("check", "--pack", Cli.harbour(), "--subject", "post", "--format", "json"));
        for (String fact : facts) {
            typed.add("--fact");
            typed.add(fact);
        }
        return Cli.run(typed.toArray(new String[0]));
    }

    static void assertFits(String schema, String json) throws IOException {
        assertEquals(List.of(), JsonSchema.read(schema).faults(JsonTree.read(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=Hello",
                "text=Vote for Ann!|account=council|approved-by=nothing",
                "text=Our manifesto|account=council|approved-by=nothing|images=[]|nation=[]",
                "text=Vote for Ann!|account=council|approved-by=clerk",
                "images=[{\"alt-text\": \"\"}, {}]|text=#a #b #c",
                "publish-at=2026-04-02|nation=wales|text=Hello|grade=senior"
            })
    void reports_fit_their_schema(String facts) throws IOException {
        assertFits("report.schema.json", post(facts.split("\\|")).out());
    }

    @Test
    void reports_on_the_drafts_of_the_examples_fit_too() throws IOException {
        Path drafts = Path.of("..", "drafts").toAbsolutePath();
        try (Stream<Path> files = Files.list(drafts)) {
            for (Path file : files.toList()) {
                Cli.Run run = Cli.run("check", file.toString(), "--format", "json");
                assertFits("report.schema.json", run.out());
            }
        }
    }

    @Test
    void what_could_not_be_checked_fits_too() throws IOException {
        assertFits("report.schema.json", post("txt=Hello").out());
        Cli.Run lines = Cli.with().in("x\n").typed("check", "--lines", "-");
        assertFits("report.schema.json", lines.out());
    }

    @Test
    void results_that_hold_their_subject_fit_too() throws IOException {
        String line =
                "{\"subject\":\"post\",\"id\":\"a\",\"facts\":{\"text\":\"Vote\",\"images\":[{\"alt-text\":\"x\"}],"
                        + "\"nation\":[\"wales\"]},\"answers\":{\"posting/no-campaigning\":true}}\n";
        Cli.Run run = Cli.with().in(line).typed("check", "--pack", Cli.harbour(), "--lines", "-", "--with-subject");
        assertTrue(run.out().contains("\"answers\":{\"posting/no-campaigning\":true}"), run.out());
        assertFits("report.schema.json", run.out());
    }

    @Test
    void a_report_that_lacks_a_field_or_has_one_too_many_does_not_fit() throws IOException {
        JsonSchema schema = JsonSchema.read("report.schema.json");
        String json = post("text=Hello").out();
        assertEquals(List.of(), schema.faults(JsonTree.read(json)));
        Map<String, Object> less = JsonTree.object(JsonTree.read(json));
        less.remove("verdict");
        assertFalse(schema.faults(less).isEmpty());
        Map<String, Object> more = JsonTree.object(JsonTree.read(json));
        more.put("more", 1L);
        assertFalse(schema.faults(more).isEmpty());
        Map<String, Object> other = JsonTree.object(JsonTree.read(json));
        other.put("verdict", "fine");
        assertFalse(schema.faults(other).isEmpty());
        Map<String, Object> deep = JsonTree.object(JsonTree.read(json));
        JsonTree.object(((List<?>) deep.get("results")).get(0)).put("outcome", 3L);
        assertFalse(schema.faults(deep).isEmpty());
    }

    @Test
    void lint_fits_its_schema() throws IOException {
        Path bad = folder.resolve("bad.yaml");
        StringBuilder text = new StringBuilder("guidance: a\n");
        for (int at = 0; at < 150; at++) {
            text.append("unknown-").append(at).append(": x\n");
        }
        Files.writeString(bad, text);
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "a: [\n");
        Cli.Run run = Cli.run(
                "lint",
                "--format",
                "json",
                Cli.harbour(),
                bad.toString(),
                broken.toString(),
                folder.resolve("none.yaml").toString());
        assertFits("lint.schema.json", run.out());
    }
}
