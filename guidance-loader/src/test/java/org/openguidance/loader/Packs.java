package org.openguidance.loader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs in the folders of the tests. */
final class Packs {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Packs() {}

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** A file under its bare name, so that messages are the same on every machine. */
    static GuidanceSource source(Path file) throws IOException {
        return GuidanceSource.of(file.getFileName().toString(), Files.readAllBytes(file));
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".yaml", ending));
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
