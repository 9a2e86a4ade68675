package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * Each pack in the folder {@code wrong-packs} is wrong in the way that its name says, and beside it stands exactly what its
 * author is told. After a change on purpose, run with {@code -Dgolden.rewrite=true} and read the difference.
 */
class WrongPacksTest {

    static List<Path> packs() throws IOException {
        return Packs.in("wrong-packs");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void is_refused_with_exactly_these_words(Path pack) throws IOException {
        LoadResult result = GuidanceLoader.load(Packs.source(pack));
        GoldenFiles.check(pack, ".expected", result.diagnostics().format());
        assertTrue(result.guidance().isEmpty(), "nothing is loaded from a file that has an error");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_fault_has_a_place_and_words_that_are_no_programmers(Path pack) throws IOException {
        for (Diagnostic fault : GuidanceLoader.load(Packs.source(pack)).diagnostics()) {
            assertTrue(fault.location().line() > 0, fault::toString);
            assertTrue(fault.sourceLine().isPresent(), fault::toString);
            for (String word : List.of(
                    "org.", "java", "mapping", "scalar", "node", "sequence node", "null", "Exception", "token")) {
                assertFalse(fault.message().contains(word), fault::toString);
                assertFalse(fault.hint().orElse("").contains(word), fault::toString);
            }
        }
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertTrue(packs().size() >= 100);
    }
}
