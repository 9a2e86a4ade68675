package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked case of the page on tailoring: a year of a fictitious agency. */
class AgencyCaseTest {

    private static final Path PACKS = Path.of("..", "packs").toAbsolutePath().normalize();
    private static final String FIRST = PACKS.resolve("example-agency.yaml").toString();
    private static final String SECOND = file("second-version.yaml");

    @TempDir
    private Path folder;

    private static String file(String name) {
        return PACKS.resolve("example-agency").resolve(name).toString();
    }

    private static Cli.Run desk(String... more) {
        String[] usual = {
            "check",
            "--pack",
            FIRST,
            "--lines",
            file("desk.jsonl"),
            "--at",
            "2026-06-08T09:00",
            "--answers",
            file("answers.yaml"),
            "--waivers",
            file("waivers.yaml"),
            "--baseline",
            file("baseline.yaml")
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Cli.run(all);
    }

    private static Cli.Run replay(Path results, String pack) {
        return Cli.run(
                "replay",
                results.toString(),
                "--pack",
                pack,
                "--from",
                FIRST,
                "--baseline",
                file("baseline.yaml"),
                "--waivers",
                file("waivers.yaml"));
    }

    @Test
    void the_second_version_changes_one_verdict_and_the_first_none() throws IOException {
        Path results = Files.writeString(
                folder.resolve("results.jsonl"), desk("--with-subject").out());
        Cli.Run same = replay(results, FIRST);
        assertEquals(0, same.status(), same.out());
        Cli.Run second = replay(results, SECOND);
        assertTrue(second.out().startsWith("1 of 6 changes: 1 to non-compliant"), second.out());
        assertEquals(1, second.status());
    }

    @Test
    void all_three_answers_both_waivers_and_the_baseline_count() {
        String out = desk("--format", "json").out();
        assertEquals(3, out.split("\"judgements\":\\[\\{", -1).length - 1, out);
        String text = desk("--format", "text").out();
        assertEquals(2, text.split("; 1 waived", -1).length - 1, text);
        assertEquals(1, text.split("; 1 known", -1).length - 1, text);
    }

    @Test
    void an_answer_is_asked_for_again_once_a_word_is_another() throws IOException {
        String changed = Files.readString(Path.of(file("desk.jsonl"))).replace("40 harbours", "41 harbours");
        Path desk = Files.writeString(folder.resolve("desk.jsonl"), changed);
        String out = Cli.run(
                        "check",
                        "--pack",
                        FIRST,
                        "--lines",
                        desk.toString(),
                        "--at",
                        "2026-06-08T09:00",
                        "--answers",
                        file("answers.yaml"),
                        "--format",
                        "text")
                .out();
        assertTrue(out.startsWith("inspections: needs-review: "), out);
        assertTrue(out.contains("2 needs-judgement"), out);
    }

    @Test
    void every_example_of_both_versions_holds() {
        for (String pack : new String[] {FIRST, SECOND}) {
            Cli.Run run = Cli.run("test", pack);
            assertEquals(0, run.status(), run.out() + run.err());
        }
    }
}
