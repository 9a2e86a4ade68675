package org.openguidance.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.openguidance.model.Id;

/**
 * Finds the guidance that a tailoring names as its base. What it does not find, the loader reports.
 *
 * <p>A pack can ask only for what the host lets it have: {@link #builtIn()} opens no file, {@link #beside(Path)} none
 * outside one folder.
 */
@FunctionalInterface
public interface GuidanceResolver {

    /**
     * Where a base is to be read from.
     *
     * @param id the id of the guidance
     * @param file the file that the tailoring names, if it names one: names of folders and of a file, joined with
     *     {@code /}, none of them beginning with a dot
     */
    Optional<GuidanceSource> find(Id id, Optional<String> file);

    /** Finds the guidance that comes with the library. */
    static GuidanceResolver builtIn() {
        return (id, file) -> file.isEmpty() && BuiltInGuidance.ids().contains(id.text())
                ? Optional.of(BuiltInGuidance.source(id.text()))
                : Optional.empty();
    }

    /** Finds files in a folder and the folders in it, links out of it not followed; else what comes with the library. */
    static GuidanceResolver beside(Path folder) {
        return (id, file) -> file.isEmpty()
                ? builtIn().find(id, file)
                : file.flatMap(name -> inside(folder, name).map(path -> sourceOf(name, path)));
    }

    private static GuidanceSource sourceOf(String name, Path path) {
        return GuidanceSource.of(name, () -> Files.newInputStream(path));
    }

    private static Optional<Path> inside(Path folder, String name) {
        try {
            Path root = (folder.toString().isEmpty() ? Path.of(".") : folder).toRealPath();
            Path found = root.resolve(name).toRealPath();
            return found.startsWith(root) && Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }
}
