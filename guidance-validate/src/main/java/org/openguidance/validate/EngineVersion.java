package org.openguidance.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The version of this library, such as {@code 0.1.0}. The build writes it into a file beside this class, so that it is there in
 * a folder of classes, in the jar, and in a jar that holds other libraries too; the manifest of a jar is not.
 */
final class EngineVersion {

    private static final String FILE = "engine-version.txt";
    private static final String UNKNOWN = "unknown";
    private static final String TEXT = read();

    private EngineVersion() {}

    /** The version; {@code unknown} where the library was compiled without its build. */
    static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream file = EngineVersion.class.getResourceAsStream(FILE)) {
            String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() || text.startsWith("$") ? UNKNOWN : text;
        } catch (IOException broken) {
            throw new UncheckedIOException("the version of this library cannot be read", broken);
        }
    }
}
