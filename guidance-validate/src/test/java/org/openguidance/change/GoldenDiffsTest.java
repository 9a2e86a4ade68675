package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.change.DiffText;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Golden cases: each folder below {@code diff} has an {@code old.yaml}, a {@code new.yaml}, and {@code expected.txt}, what
 * people see. Run with {@code -Dgolden.rewrite=true} to write that anew, on purpose, and read the difference.
 */
class GoldenDiffsTest {

    private static final Path FOLDER = Path.of("src/test/resources/diff");

    @TestFactory
    List<DynamicTest> every_pair_differs_as_it_says_beside_it() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> cases = folders.sorted().toList();
            assertTrue(cases.size() > 2, "there are golden cases in " + FOLDER);
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)))
                    .toList();
        }
    }

    private static void compare(Path folder) throws IOException {
        LinkedGuidance older = linked(folder.resolve("old.yaml"));
        LinkedGuidance newer = linked(folder.resolve("new.yaml"));
        String text = DiffText.plain(GuidanceDiff.between(older, newer));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
        assertEquals(List.of(), GuidanceDiff.between(older, older).changes());
        assertEquals(List.of(), GuidanceDiff.between(newer, newer).changes());
    }

    private static LinkedGuidance linked(Path pack) {
        return GuidanceLoader.load(GuidanceSource.of(pack)).linked().orElseThrow();
    }
}
