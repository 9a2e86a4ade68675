package org.openguidance.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/diagnostics.md} to the list of codes. */
class DiagnosticsPageTest {

    /** A row of a table of the page: a code, what is wrong, what to do. */
    private record Row(String code, String wrong, String todo) {}

    @Test
    void the_page_lists_every_code_in_order_with_its_sentence() throws IOException {
        List<String> coded = Arrays.stream(DiagnosticCode.values())
                .map(code -> code.id() + " " + code.summary())
                .toList();
        List<String> listed =
                rows().stream().map(row -> row.code() + " " + row.wrong()).toList();

        assertEquals(String.join("\n", coded), String.join("\n", listed));
    }

    @Test
    void every_code_on_the_page_tells_what_to_do() throws IOException {
        for (Row row : rows()) {
            assertFalse(row.todo().isBlank(), row.code());
        }
    }

    @Test
    void warnings_are_the_codes_that_begin_with_G9() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertEquals(code.id().startsWith("G9"), code.severity() == Severity.WARNING, code.id());
        }
    }

    @Test
    void no_two_codes_have_the_same_number() {
        long numbers = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::id)
                .distinct()
                .count();
        assertEquals(DiagnosticCode.values().length, numbers);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(page()).stream()
                .filter(line -> line.startsWith("| G"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()))
                .toList();
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path page = folder.resolve("docs").resolve("diagnostics.md");
            if (Files.isRegularFile(page)) {
                return page;
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException("there is no docs/diagnostics.md in or above the working folder");
    }
}
