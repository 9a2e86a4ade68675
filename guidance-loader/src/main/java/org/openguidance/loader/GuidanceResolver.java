package org.openguidance.loader;

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

    /**
     * Where a base is to be read from as it was in an earlier version, to tell what changed in it since. Most resolvers have
     * none to give.
     *
     * @param id the id of the guidance
     * @param file the file that the tailoring names for the base as it is now, if it names one
     * @param version the earlier version
     */
    default Optional<GuidanceSource> findEarlier(Id id, Optional<String> file, String version) {
        return Optional.empty();
    }

    /** Finds the guidance that comes with the library. */
    static GuidanceResolver builtIn() {
        return (id, file) -> file.isEmpty() && BuiltInGuidance.ids().contains(id.text())
                ? Optional.of(BuiltInGuidance.source(id.text()))
                : Optional.empty();
    }

    /**
     * Finds files in a folder and the folders in it, links out of it not followed; else what comes with the library. The
     * version 1 of {@code base.yaml}, after the file holds a newer one, is looked for in {@code base-1.yaml} beside it.
     */
    static GuidanceResolver beside(Path folder) {
        return new FolderResolver(folder);
    }
}
