package org.openguidance.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.openguidance.model.Id;

/** Finds files in one folder and the folders in it, and no others. */
record FolderResolver(Path folder) implements GuidanceResolver {

    private static final String ENDING = ".yaml";

    @Override
    public Optional<GuidanceSource> find(Id id, Optional<String> file) {
        return file.isEmpty()
                ? GuidanceResolver.builtIn().find(id, file)
                : file.flatMap(name -> inside(name).map(path -> sourceOf(name, path)));
    }

    @Override
    public Optional<GuidanceSource> findEarlier(Id id, Optional<String> file, String version) {
        return file.filter(name -> name.endsWith(ENDING))
                .filter(name -> isPlain(version))
                .map(name -> name.substring(0, name.length() - ENDING.length()) + "-" + version + ENDING)
                .flatMap(name -> inside(name).map(path -> sourceOf(name, path)));
    }

    /** Whether a version can stand in the name of a file. */
    private static boolean isPlain(String version) {
        return version.chars()
                .allMatch(c ->
                        c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.".indexOf(c) >= 0);
    }

    private static GuidanceSource sourceOf(String name, Path path) {
        return GuidanceSource.of(name, () -> Files.newInputStream(path));
    }

    private Optional<Path> inside(String name) {
        try {
            Path root = (folder.toString().isEmpty() ? Path.of(".") : folder).toRealPath();
            Path found = root.resolve(name).toRealPath();
            return found.startsWith(root) && Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }
}
