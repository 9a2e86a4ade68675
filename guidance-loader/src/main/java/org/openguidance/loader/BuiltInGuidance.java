package org.openguidance.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.DidYouMean;

/**
 * The guidance that comes with the library, by id.
 *
 * <p>The packs are resources beside an index of their ids, found by name and never by listing a folder, so that they are
 * found in any jar. Stateless and thread-safe; each call reads anew.
 */
public final class BuiltInGuidance {

    private static final String FOLDER = "/org/openguidance/packs/";

    private BuiltInGuidance() {}

    /** The ids of all of it, in the order of the index. */
    public static List<String> ids() {
        try (InputStream index = BuiltInGuidance.class.getResourceAsStream(FOLDER + "index")) {
            if (index == null) {
                throw new IllegalStateException("the index of the built-in guidance, " + FOLDER
                        + "index, is missing: this copy of the library is not whole");
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The pack with an id, to be loaded; messages name it by its id and {@code .yaml}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GuidanceSource source(String id) {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("there is no built-in guidance " + Words.quoted(id) + ": "
                    + DidYouMean.hint(id, ids).orElse("there is " + Plain.listed(ids)));
        }
        String file = id + ".yaml";
        return GuidanceSource.of(file, () -> open(FOLDER + file));
    }

    /**
     * The guidance with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Guidance load(String id) {
        return GuidanceLoader.loadOrThrow(source(id));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = BuiltInGuidance.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new java.io.FileNotFoundException(resource);
        }
        return stream;
    }
}
