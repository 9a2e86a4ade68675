package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that other programs and pages read. */
class ReportFormatsTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Object at(Object tree, Object... path) {
        Object at = tree;
        for (Object step : path) {
            at = step instanceof Integer index ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    @Test
    void sarif_marks_the_place_in_the_text_file() throws IOException {
        String draft = file("my draft.txt", "Hello.\nVote for Ann!\n");
        Cli.Run run = Cli.run(
                "check",
                "--pack",
                Cli.harbour(),
                "--subject",
                "post",
                "--text",
                draft,
                "--fact",
                "account=council",
                "--fact",
                "approved-by=nothing",
                "--format",
                "sarif");
        Object results = at(JsonTree.read(run.out()), "runs", 0, "results");
        Object marked = ((List<?>) results)
                .stream()
                        .filter(result -> ((Map<?, ?>) result).containsKey("locations"))
                        .findFirst()
                        .orElseThrow();
        Object place = at(marked, "locations", 0, "physicalLocation");
        assertTrue(((String) at(place, "artifactLocation", "uri")).endsWith("/my%20draft.txt"), place::toString);
        assertEquals(2L, at(place, "region", "startLine"));
    }

    @Test
    void several_subjects_are_one_document_and_none_is_left_out() throws IOException {
        String good = file("good.yaml", "subject: post\nid: good\nfacts: {text: Hello}\n");
        String bad = file("bad.yaml", "subject: post\nfacts: {txt: Hello}\n");
        Cli.Run junit = Cli.run("check", "--pack", Cli.harbour(), good, bad, "--format", "junit");
        assertEquals(1, junit.out().split("<testsuites", -1).length - 1);
        assertEquals(2, junit.out().split("<testsuite ", -1).length - 1);
        assertTrue(junit.out().contains("bad.yaml"), junit.out());
        assertEquals(2, junit.status());
        Cli.Run sarif = Cli.run("check", "--pack", Cli.harbour(), good, bad, "--format", "sarif");
        assertEquals(2, ((List<?>) at(JsonTree.read(sarif.out()), "runs")).size());
        assertEquals(false, at(JsonTree.read(sarif.out()), "runs", 1, "invocations", 0, "executionSuccessful"));
    }

    @Test
    void markdown_is_a_page() throws IOException {
        String good = file("good.yaml", "subject: post\nid: good\nfacts: {text: Hello}\n");
        assertTrue(Cli.run("check", "--pack", Cli.harbour(), good, "--format", "markdown")
                .out()
                .startsWith("# good: "));
    }

    @Test
    void a_page_is_about_one_subject() throws IOException {
        String good = file("good.yaml", "subject: post\nid: good\nfacts: {text: Hello}\n");
        String page = folder.resolve("page.html").toString();
        Cli.run("check", "--pack", Cli.harbour(), good, "--format", "html", "--out", page);
        assertTrue(Files.readString(Path.of(page)).startsWith("<!DOCTYPE html>"));
        Cli.Run two = Cli.run("check", "--pack", Cli.harbour(), good, good, "--format", "html");
        assertEquals(2, two.status());
        assertEquals("", two.out());
    }

    @Test
    void a_line_holds_no_document() throws IOException {
        Cli.Run run = Cli.run("check", "--lines", file("x.jsonl", "{}"), "--format", "junit");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--lines gives a result on each line, in json or text, not in junit"), run.err());
    }

    @Test
    void a_format_that_is_mistyped_is_named() {
        Cli.Run run = Cli.run("check", "--format", "sariff", "--lines", "-");
        assertTrue(run.err().contains("not 'sariff': did you mean 'sarif'?"), run.err());
    }
}
