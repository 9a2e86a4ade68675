package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String FINE = harbourText();

    @TempDir
    private Path folder;

    private static String harbourText() {
        try {
            return Files.readString(Cli.resource("/packs/harbour.yaml"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String pack(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void a_pack_without_faults_is_fine() {
        Cli.Run run = Cli.run("lint", Cli.harbour(), "uk-gov-social-media");
        assertEquals(0, run.status(), run.out());
        assertEquals(Cli.harbour() + ": fine\nuk-gov-social-media.yaml: fine\n", run.out());
    }

    @Test
    void a_fault_is_shown_with_its_line_and_a_caret_and_then_counted() throws IOException {
        String pack = pack("a.yaml", FINE.replace("remedy:", "remdy:"));
        Cli.Run run = Cli.run("lint", pack);
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith(pack + ":"), run.out());
        assertTrue(run.out().contains("|         ^ did you mean 'remedy'?\n"), run.out());
        assertTrue(run.out().endsWith(pack + ": 1 error\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        String pack = pack(
                "a.yaml",
                FINE.replace(
                        "      note: { type: text }\n", "      note: { type: text }\n      spare: { type: text }\n"));
        Cli.Run run = Cli.run("lint", pack);
        assertEquals(0, run.status());
        assertTrue(run.out().endsWith(pack + ": 1 warning\n"), run.out());
    }

    @Test
    void in_json_every_pack_has_an_entry() throws IOException {
        String bad = pack("a.yaml", FINE.replace("remedy:", "remdy:"));
        Cli.Run run = Cli.run("lint", "--format", "json", Cli.harbour(), bad);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("\"accepted\": true,\n    \"diagnostics\": [ ]\n"), run.out());
        assertTrue(
                run.out()
                        .contains("\"severity\": \"error\",\n        \"file\": \"" + bad.replace("\\", "\\\\")
                                + "\",\n        \"line\": "),
                run.out());
        assertTrue(run.out().contains("\"hint\": \"did you mean 'remedy'?\""), run.out());
    }

    @Test
    void of_very_many_faults_a_hundred_are_listed_and_the_rest_counted() throws IOException {
        StringBuilder text = new StringBuilder(FINE);
        for (int at = 0; at < 150; at++) {
            text.append("unknown-").append(at).append(": x\n");
        }
        String pack = pack("a.yaml", text.toString());
        assertTrue(Cli.run("lint", pack).out().endsWith("and 50 more\n" + pack + ": 150 errors\n"));
        assertTrue(Cli.run("lint", pack, "--format", "json").out().contains("\"unlisted\": 50\n"));
    }

    @Test
    void a_file_that_cannot_be_read_is_no_fault_of_a_pack() {
        String missing = folder.resolve("none.yaml").toString();
        Cli.Run run = Cli.run("lint", missing, "--format", "json");
        assertEquals(2, run.status());
        assertTrue(run.out().contains("\"accepted\": false"), run.out());
    }

    @Test
    void an_unknown_id_is_told_with_the_nearest() {
        Cli.Run run = Cli.run("lint", "uk-gov-social-meda");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("did you mean 'uk-gov-social-media'?"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_file_without_an_ending_is_a_path_where_it_exists() throws IOException {
        assertEquals(0, Cli.run("lint", pack("mypack", FINE)).status());
    }
}
