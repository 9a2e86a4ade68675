package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pack in the folder {@code warned-packs} is right, and beside it stands exactly what its author is warned of: nothing,
 * where its name says that it is meant so. After a change on purpose, run with {@code -Dgolden.rewrite=true} and read the
 * difference.
 */
class WarnedPacksTest {

    static List<Path> packs() throws IOException {
        return Packs.in("warned-packs");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void is_loaded_with_exactly_these_warnings(Path pack) throws IOException {
        LoadResult result = GuidanceLoader.load(Packs.source(pack));
        GoldenFiles.check(pack, ".expected", result.diagnostics().format());
        assertTrue(result.guidance().isPresent());
    }

    @Test
    void nothing_is_said_of_the_packs_that_come_with_the_library() throws IOException {
        for (String id : BuiltInGuidance.ids()) {
            LoadResult result = GuidanceLoader.load(BuiltInGuidance.source(id));
            assertEquals("", result.diagnostics().format());
        }
        Path example = Packs.in("right-packs").stream()
                .filter(pack -> pack.endsWith("example-department.yaml"))
                .findFirst()
                .orElseThrow();
        String told = GuidanceLoader.load(Packs.source(example)).diagnostics().format();
        assertFalse(told.contains("G908") || told.contains("G909"), told);
    }
}
