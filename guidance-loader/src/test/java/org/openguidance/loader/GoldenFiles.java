package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of inputs, each beside a text that says exactly what is to come of it. {@code -Dgolden.rewrite=true}
 * writes these texts anew, to be read as a diff.
 */
final class GoldenFiles {

    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private GoldenFiles() {}

    /** The inputs of a folder of the test resources, in the order of their names. */
    static List<Path> inputs(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] bytes(Path input) {
        try {
            return Files.readAllBytes(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compares with the text beside an input. */
    static void check(Path input, String actual) {
        check(input, ".txt", actual);
    }

    /** Compares with the text beside an input that has this ending. */
    static void check(Path input, String ending, String actual) {
        Path expected = Packs.beside(input, ending);
        try {
            if (REWRITE) {
                Files.writeString(expected, actual + "\n", StandardCharsets.UTF_8);
            }
            assertEquals(Files.readString(expected, StandardCharsets.UTF_8), actual + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
