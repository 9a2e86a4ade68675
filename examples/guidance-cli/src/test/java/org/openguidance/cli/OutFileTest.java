package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String subject(String facts) throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "subject: post\nfacts: " + facts + "\n");
        return file.toString();
    }

    @Test
    void the_report_is_in_the_file_and_nothing_on_the_output() throws IOException {
        Path out = folder.resolve("report.json");
        String subject = subject("{ text: Vote for Ann!, account: council, approved-by: nothing }");
        Cli.Run run = Cli.run("check", "--pack", Cli.harbour(), subject, "--format", "json", "--out", out.toString());
        assertEquals(1, run.status());
        assertEquals("", run.out() + run.err());
        Cli.Run shown = Cli.run("check", "--pack", Cli.harbour(), subject, "--format", "json");
        assertEquals(shown.out(), Files.readString(out));
        assertEquals(List.of("a.yaml", "report.json"), files());
    }

    @Test
    void a_file_never_holds_colours() throws IOException {
        Path out = folder.resolve("report.txt");
        String subject = subject("{ text: Vote for Ann!, account: council, approved-by: nothing }");
        Cli.with().outIsTerminal().typed("check", "--pack", Cli.harbour(), subject, "--out", out.toString());
        assertFalse(Files.readString(out).contains("\u001B"));
    }

    @Test
    void until_it_is_whole_the_old_file_stays() throws IOException {
        Path target = folder.resolve("report.json");
        Files.writeString(target, "old");
        try (OutFile file = OutFile.open(target.toString())) {
            file.output().print("new");
            file.output().flush();
            assertEquals("old", Files.readString(target));
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("report.json"), files());
        try (OutFile file = OutFile.open(target.toString())) {
            file.output().print("new");
            assertTrue(file.commit());
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("report.json"), files());
    }

    @Test
    void a_subject_that_cannot_be_used_leaves_the_old_report() throws IOException {
        Path target = folder.resolve("report.json");
        Files.writeString(target, "old");
        Cli.Run run = Cli.run("check", "--pack", Cli.harbour(), subject("{ txt: x }"), "--out", target.toString());
        assertEquals(2, run.status());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a.yaml", "report.json"), files());
    }

    @Test
    void what_is_checked_is_never_overwritten() throws IOException {
        String subject = subject("{ text: Hello }");
        Cli.Run run = Cli.run(
                "check",
                "--pack",
                Cli.harbour(),
                subject,
                "--out",
                folder.resolve("./a.yaml").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("would overwrite what is checked"), run.err());
        assertTrue(Files.readString(folder.resolve("a.yaml")).startsWith("subject"));
    }

    @Test
    void a_folder_and_a_missing_folder_are_refused() {
        assertTrue(refusal(folder.toString()).contains("is a folder"));
        assertTrue(refusal(folder.resolve("none/report.json").toString()).contains("there is no such folder"));
        assertTrue(refusal("").contains("is a folder"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_refused_and_a_device_too() throws IOException {
        Path target = folder.resolve("old.json");
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertTrue(refusal(link.toString()).contains("is a link"));
        assertEquals("old", Files.readString(target));
        assertTrue(refusal("/dev/null").contains("is no ordinary file"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_few_may_read_stays_so() throws IOException {
        Path target = folder.resolve("report.json");
        Files.writeString(target, "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        try (OutFile file = OutFile.open(target.toString())) {
            file.commit();
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    private static String refusal(String name) {
        return assertThrows(Refusal.class, () -> OutFile.open(name)).sentence();
    }
}
