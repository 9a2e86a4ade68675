package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;

/**
 * Each folder in {@code tailorings} has a pack {@code ours.yaml} with what it tailors beside it, and exactly what comes of
 * that: the faults, and where there is no error, what was done to the base. After a change on purpose, run with
 * {@code -Dgolden.rewrite=true} and read the difference.
 */
class TailoringCasesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "tailorings");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().map(folder -> folder.resolve("ours.yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_exactly_this(Path pack) throws IOException {
        GoldenFiles.check(pack, ".expected", told(load(pack, Packs.text(pack))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bar_51_the_order_in_which_tailorings_are_named_does_not_matter(Path pack) throws IOException {
        String text = Packs.text(pack);
        List<String> named =
                text.lines().filter(line -> line.startsWith("  - { guidance:")).toList();
        if (named.size() == 2) {
            String turned = text.replace(named.get(0), "?")
                    .replace(named.get(1), named.get(0))
                    .replace("?", named.get(1));
            LoadResult other = load(pack, turned);
            assertEquals(load(pack, text).guidance(), other.guidance());
            assertEquals(withoutPlaces(told(load(pack, text))), withoutPlaces(told(other)));
        }
    }

    @Test
    void there_are_some_that_go_together_and_some_that_do_not() throws IOException {
        assertTrue(cases().stream()
                        .filter(one -> one.toString().contains("together-"))
                        .count()
                > 4);
        assertTrue(cases().stream()
                        .filter(one -> one.toString().contains("conflict-"))
                        .count()
                > 8);
    }

    private static LoadResult load(Path pack, String text) {
        return GuidanceLoader.load(
                GuidanceSource.of("ours.yaml", text),
                GuidanceResolver.beside(pack.toAbsolutePath().getParent()));
    }

    private static String told(LoadResult result) {
        StringBuilder told = new StringBuilder();
        if (result.diagnostics().hasErrors()) {
            told.append(result.diagnostics().format());
        }
        result.tailoring().ifPresent(tailoring -> tell(tailoring, told));
        return told.toString();
    }

    private static void tell(Tailoring tailoring, StringBuilder told) {
        told.append("tailors ")
                .append(tailoring.base())
                .append(' ')
                .append(tailoring.version())
                .append('\n');
        tailoring
                .together()
                .forEach(one -> told.append("  by ").append(one.guidance()).append('\n'));
        for (TailoredChange change : tailoring.changes()) {
            told.append(change.origin().location())
                    .append(": ")
                    .append(change.kind().label())
                    .append(' ')
                    .append(change.thing())
                    .append(" '")
                    .append(change.id())
                    .append("': ")
                    .append(change.effect().label())
                    .append('\n');
            change.details()
                    .forEach(detail -> told.append("    ").append(detail).append('\n'));
        }
    }

    /** Without the lines of the pack that names the tailorings, for those are turned round. */
    private static String withoutPlaces(String told) {
        return told.replaceAll("ours\\.yaml:[0-9]+:", "ours.yaml:").replaceAll("(?m)^ +[0-9]+ \\|.*$", "");
    }
}
