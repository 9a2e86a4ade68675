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

/** Baselines from the command line: taken once, smaller with every run, never larger. */
class BaselineCommandTest {

    private static final String PACK = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Tests
            language: en
            zone: Europe/London
            subjects:
              - id: post
                title: Post
                facts: { text: { type: text } }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - { id: quiet, must-not: Shout, forbid: { text: { says: [hooray, yippee] } } }
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String post(String name, String text) throws IOException {
        return file(name, "subject: post\nfacts: { text: \"" + text + "\" }\n");
    }

    private Cli.Run check(String... more) throws IOException {
        List<String> typed = new ArrayList<>(List.of(
                "check",
                "--pack",
                file("pack.yaml", PACK),
                "--baseline",
                baseline().toString()));
        typed.addAll(List.of(more));
        return Cli.run(typed.toArray(String[]::new));
    }

    private Path baseline() {
        return folder.resolve("baseline.yaml");
    }

    private Cli.Run take(String... subjects) throws IOException {
        List<String> typed = new ArrayList<>(List.of(subjects));
        typed.addAll(List.of(
                "--take-baseline", "--by", "J. Officer", "--because", "The old site.", "--until", "2026-06-30"));
        return check(typed.toArray(String[]::new));
    }

    @Test
    void what_was_wrong_when_it_was_taken_does_not_count_and_what_is_new_does() throws IOException {
        String a = post("posts/a.yaml", "Hooray");
        Cli.Run taken = take(a);
        assertEquals(1, taken.status(), taken.err());
        assertTrue(taken.err().contains("knows 1 broken rule of 1 subject until 2026-06-30."), taken.err());
        String kept = Files.readString(baseline());
        assertTrue(kept.contains("\n  - { subject: posts/a.yaml, rule: code/quiet, found: \"sha256:"), kept);
        Cli.Run known = check(a);
        assertEquals(3, known.status(), known.out() + known.err());
        assertFalse(known.out().contains("“Hooray”"), known.out());
        assertTrue(known.out().endsWith("because: The old site.\nWhat is known is shown with --all.\n"), known.out());
        assertTrue(check(a, "--all").out().contains("“Hooray”"));
        Cli.Run fresh = check(post("posts/a.yaml", "Hooray yippee"));
        assertEquals(1, fresh.status());
        assertTrue(fresh.out().contains("Of what was found, 1 was known before, and 1 is new"), fresh.out());
        assertEquals(kept, Files.readString(baseline()));
        assertEquals(1, check(post("posts/b.yaml", "Hooray")).status());
    }

    @Test
    void one_that_is_there_is_never_written_over() throws IOException {
        String a = post("a.yaml", "Hooray");
        take(a);
        String kept = Files.readString(baseline());
        Cli.Run again = take(post("a.yaml", "Hooray, yippee"));
        assertEquals(2, again.status());
        assertTrue(again.err().contains("is there already, and a baseline never grows"), again.err());
        assertEquals(kept, Files.readString(baseline()));
    }

    @Test
    void it_shrinks_with_what_is_mended_and_keeps_what_was_not_checked() throws IOException {
        String a = post("a.yaml", "Hooray, hooray");
        String b = post("b.yaml", "Yippee");
        take(a, b);
        post("b.yaml", "Hello");
        Cli.Run fewer = check(post("a.yaml", "Hooray"));
        assertEquals("1 thing that '" + baseline() + "' knows is gone and taken out of it; 2 are left.\n", fewer.err());
        assertEquals(1, check(post("a.yaml", "Hooray, hooray")).status());
        Cli.Run kept = check(b, "--no-shrink");
        assertTrue(kept.err().contains("is gone; the file stays as it is."), kept.err());
        assertFalse(check(b, "--at", "2026-04-01").err().contains("taken out"));
        assertTrue(Files.readString(baseline()).contains("subject: b.yaml"));
        assertTrue(check(b).err().contains("1 is left."));
        assertTrue(check(post("a.yaml", "Hello")).err().contains("nothing is left in it"));
        assertTrue(Files.readString(baseline()).endsWith("known: []\n"));
        assertEquals("", check(a).err());
    }

    @Test
    void one_that_may_not_be_written_is_told_and_no_error() throws IOException {
        String a = post("a.yaml", "Hooray");
        take(a);
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, baseline());
        post("a.yaml", "Hello");
        Cli.Run run = Cli.run("check", "--pack", file("pack.yaml", PACK), "--baseline", link.toString(), a);
        assertEquals(0, run.status(), run.out());
        assertTrue(run.err().contains("1 thing that "), run.err());
        assertTrue(run.err().contains("but the file stays as it is:"), run.err());
        assertTrue(Files.readString(baseline()).contains("subject: a.yaml"));
    }

    @Test
    void lines_are_known_by_their_ids() throws IOException {
        String lines = file("posts.jsonl", """
                {"subject":"post","id":"one","facts":{"text":"Hooray"}}
                {"subject":"post","id":"two","facts":{"text":"Hello"}}
                {"subject":"post","facts":{"text":"Yippee"}}
                """);
        Cli.Run taken = take("--lines", lines);
        assertTrue(taken.err().contains("1 subject has neither an id nor a file"), taken.err());
        Cli.Run run = check("--lines", lines);
        List<String> rows = run.out().lines().toList();
        assertTrue(rows.get(0).contains("\"verdict\":\"excused\""), rows.get(0));
        assertTrue(rows.get(0).contains("\"known\":{\"all\":true,\"before\":1,\"new\":0}"), rows.get(0));
        assertTrue(rows.get(0).contains("\"baseline\":{\"status\":\"counts\""), rows.get(0));
        assertTrue(rows.get(2).contains("\"verdict\":\"non-compliant\""), rows.get(2));
        SchemasTest.assertFits("report.schema.json", rows.get(0));
        String twice = file("twice.jsonl", """
                {"subject":"post","id":"one","facts":{"text":"Hooray"}}
                {"subject":"post","id":"one","facts":{"text":"Hooray"}}
                """);
        Cli.Run second = check("--lines", twice, "--format", "text");
        assertEquals(2, second.status());
        assertTrue(second.out().contains("1 violated"), second.out());
        assertTrue(second.out().contains("; 1 known\n"), second.out());
        assertTrue(second.out().contains("another subject is called 'one' too"), second.out());
    }

    @Test
    void what_does_not_go_together_or_cannot_be_used_is_refused() throws IOException {
        String a = post("a.yaml", "Hooray");
        assertEquals(2, check(a).status(), "there is no such file");
        assertEquals(2, check(a, "--take-baseline").status());
        assertEquals(2, check(a, "--because", "x").status());
        assertEquals(2, Cli.run("check", a, "--all").status());
        assertEquals(
                2,
                check(a, "--take-baseline", "--by", "x", "--because", "y", "--until", "2026-03-01")
                        .status());
        Cli.Run longer = check(a, "--take-baseline", "--by", "x", "--because", "y", "--until", "2028-03-01");
        assertEquals(2, longer.status());
        assertTrue(longer.err().contains("more than 366 days"), longer.err());
        assertEquals(
                2,
                check(a, "--take-baseline", "--by", "x", "--because", "y", "--until", "soon")
                        .status());
        assertFalse(Files.exists(baseline()));
        Files.writeString(baseline(), "baseline: other\n");
        Cli.Run wrong = check(a);
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("this baseline needs 'until'"), wrong.err());
    }

    @Test
    void where_nothing_is_wrong_none_is_written() throws IOException {
        Cli.Run run = take(post("a.yaml", "Hello"));
        assertEquals(0, run.status());
        assertTrue(run.err().contains("none is written"), run.err());
        assertFalse(Files.exists(baseline()));
    }
}
