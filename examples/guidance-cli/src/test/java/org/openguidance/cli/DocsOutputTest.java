package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documentation shows below a command is what the command prints, but for the time of the check. Run with
 * {@code -Dgolden.rewrite=true} to write what is printed into the pages, on purpose, and read the difference.
 */
class DocsOutputTest {

    private static final String COMMAND = "$ examples/guidance ";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T09:00:00Z"), ZoneOffset.UTC);
    private static final Path ROOT = root();

    @TempDir
    Path folder;

    /** A command of a page, and what the page shows below it. */
    private record Shown(String command, String output) {}

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_prints_what_stands_below_it() {
        return tests("README.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_guide_to_packs_prints_what_stands_below_it() throws IOException {
        List<String> yaml = blocks("docs/pack-format.md", "yaml");
        Files.writeString(folder.resolve("harbour.yaml"), first(yaml, "guidance: "));
        Files.writeString(folder.resolve("draft.yaml"), first(yaml, "subject: "));
        return tests("docs/pack-format.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_on_diagnostics_prints_what_stands_below_it() throws IOException {
        Files.writeString(folder.resolve("faults.yaml"), first(blocks("docs/diagnostics.md", "yaml"), "guidance: "));
        return tests("docs/diagnostics.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_on_tailoring_prints_what_stands_below_it() throws IOException {
        List<String> yaml = blocks("docs/tailoring.md", "yaml");
        Files.writeString(folder.resolve("centre.yaml"), first(yaml, "guidance: centre"));
        Files.writeString(folder.resolve("office.yaml"), first(yaml, "guidance: office"));
        Files.writeString(
                folder.resolve("looser.yaml"), first(yaml, "guidance: office").replace("value: 1", "value: 4"));
        return tests("docs/tailoring.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_on_change_prints_what_stands_below_it() throws IOException {
        List<String> yaml = blocks("docs/change.md", "yaml");
        Files.writeString(folder.resolve("old.yaml"), first(yaml, "guidance: "));
        Files.writeString(folder.resolve("new.yaml"), yaml.get(1));
        Files.writeString(
                folder.resolve("posts.jsonl"), blocks("docs/change.md", "json").get(0));
        Files.writeString(
                folder.resolve("results.jsonl"), run("check --pack old.yaml --lines posts.jsonl --with-subject"));
        return tests("docs/change.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_on_explanations_prints_what_stands_below_it() throws IOException {
        List<String> yaml = blocks("docs/explain.md", "yaml");
        Files.writeString(folder.resolve("harbour.yaml"), first(yaml, "guidance: "));
        Files.writeString(folder.resolve("draft.yaml"), first(yaml, "subject: "));
        return tests("docs/explain.md");
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_page_on_judgement_prints_what_stands_below_it() throws IOException {
        List<String> yaml = blocks("docs/judgement.md", "yaml");
        Files.writeString(folder.resolve("notices.yaml"), first(yaml, "guidance: "));
        Files.writeString(folder.resolve("draft.yaml"), first(yaml, "subject: "));
        Files.writeString(folder.resolve("answers.yaml"), first(yaml, "answers:"));
        Files.writeString(folder.resolve("baseline.yaml"), first(yaml, "baseline: "));
        return tests("docs/judgement.md");
    }

    private Stream<DynamicTest> tests(String page) {
        List<Shown> commands = blocks(page, "text").stream()
                .filter(block -> block.startsWith(COMMAND))
                .map(DocsOutputTest::shown)
                .toList();
        assertFalse(commands.isEmpty(), page + " shows a command");
        return commands.stream().map(shown -> DynamicTest.dynamicTest(shown.command(), () -> compare(page, shown)));
    }

    private void compare(String page, Shown shown) throws IOException {
        String printed = run(shown.command());
        if (Boolean.getBoolean("golden.rewrite")) {
            String command = COMMAND + shown.command() + "\n";
            Path file = ROOT.resolve(page);
            Files.writeString(file, Files.readString(file).replace(command + shown.output(), command + printed));
            return;
        }
        assertEquals(timeless(shown.output()), timeless(printed));
    }

    private static Shown shown(String block) {
        int end = block.indexOf('\n');
        return new Shown(block.substring(COMMAND.length(), end), block.substring(end + 1));
    }

    private String run(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Output output = Output.to(printed);
        Session session = new Session(
                new ByteArrayInputStream(new byte[0]), output, output, Map.of(), CLOCK, Optional.empty(), false, false);
        Main.run(session, Arrays.stream(command.split(" ", -1)).map(this::path).toArray(String[]::new));
        return printed.toString(StandardCharsets.UTF_8).replace(folder + File.separator, "");
    }

    /** An argument; of a file that the page shows or that stands in the checkout, its path. */
    private String path(String argument) {
        Path shown = folder.resolve(argument);
        Path standing = ROOT.resolve(argument);
        return Files.isRegularFile(shown) ? shown.toString() : Files.exists(standing) ? standing.toString() : argument;
    }

    private static String timeless(String output) {
        return output.replaceAll(", as at .*", "");
    }

    private static String first(List<String> blocks, String beginning) {
        return blocks.stream()
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page shows a file that begins with " + beginning));
    }

    private static List<String> blocks(String page, String kind) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        Optional<String> open = Optional.empty();
        for (String line : lines(ROOT.resolve(page))) {
            if (!line.startsWith("```")) {
                block.append(line).append('\n');
            } else if (open.isEmpty()) {
                open = Optional.of(line.substring(3));
                block.setLength(0);
            } else {
                if (open.get().equals(kind)) {
                    blocks.add(block.toString());
                }
                open = Optional.empty();
            }
        }
        return blocks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The folder of the checkout: the first above the working folder that has the README's pages. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("docs/pack-format.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("there is no docs/pack-format.md in or above the working folder");
        }
        return folder;
    }
}
