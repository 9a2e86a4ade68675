package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInGuidanceTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "openguidance", "packs");

    @Test
    void the_index_names_every_pack_and_nothing_else() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> packs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertEquals(packs, BuiltInGuidance.ids().stream().sorted().toList());
        }
    }

    @Test
    void each_pack_is_found_by_its_own_id() {
        for (String id : BuiltInGuidance.ids()) {
            assertEquals(id, BuiltInGuidance.load(id).id().text());
        }
    }

    @Test
    void no_pack_has_a_fault_or_a_warning() {
        for (String id : BuiltInGuidance.ids()) {
            assertEquals(
                    "",
                    GuidanceLoader.load(BuiltInGuidance.source(id))
                            .diagnostics()
                            .format());
        }
    }

    @Test
    void an_id_that_is_not_there_is_told_with_the_nearest() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> BuiltInGuidance.source("uk-gov-social-meda"))
                .getMessage();
        assertTrue(message.contains("did you mean 'uk-gov-social-media'?"), message);
    }
}
