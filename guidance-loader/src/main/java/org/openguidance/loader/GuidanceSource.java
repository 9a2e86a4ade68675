package org.openguidance.loader;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Printable;

/**
 * Where a piece of guidance is read from: a name for messages and a way to its bytes.
 *
 * <p>Immutable, and thread-safe if its opener is. Every load opens it anew and reads it once, so what is checked is what
 * is used. Lengths that others state are not believed: at most the limit and one byte more are read.
 */
public final class GuidanceSource {

    private final String name;
    private final Opener opener;

    private GuidanceSource(String name, Opener opener) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source of guidance needs a name, such as 'guidance.yaml'");
        }
        this.name = name;
        this.opener = opener;
    }

    /** A file; messages name it as the path is written here. */
    public static GuidanceSource of(Path path) {
        String written = path.toString();
        return new GuidanceSource(written.isEmpty() ? "." : written, () -> openFile(path));
    }

    /** A text that is at hand. */
    public static GuidanceSource of(String name, String text) {
        byte[] bytes = Utf8.encode(text);
        return new GuidanceSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Bytes that are at hand; they are copied. */
    public static GuidanceSource of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new GuidanceSource(name, () -> new ByteArrayInputStream(copy));
    }

    /** Anything that can be opened; each load opens, reads and closes it. */
    public static GuidanceSource of(String name, Opener opener) {
        return new GuidanceSource(name, opener);
    }

    /** A resource beside a class, found as {@link Class#getResourceAsStream(String)} does. */
    public static GuidanceSource ofResource(Class<?> beside, String resource) {
        return new GuidanceSource(resource, () -> {
            InputStream stream = beside.getResourceAsStream(resource);
            if (stream == null) {
                throw new NoSuchFileException(resource);
            }
            return stream;
        });
    }

    /** The name that messages give it. */
    public String name() {
        return name;
    }

    /** All its bytes, or nothing and the fault that kept them from being read. */
    Optional<byte[]> read(LoadLimits limits, Diagnostics.Collector faults) {
        try (InputStream stream = opener.open()) {
            byte[] bytes = atMost(stream, limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                faults.add(DiagnosticCode.TOO_LARGE, whole(), tooLarge(limits.bytes()), "split it, or raise the limit");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException failure) {
            faults.add(DiagnosticCode.UNREADABLE, whole(), reason(failure));
        } catch (UncheckedIOException failure) {
            faults.add(DiagnosticCode.UNREADABLE, whole(), broken());
        }
        return Optional.empty();
    }

    private SourceLocation whole() {
        return SourceLocation.ofFile(name);
    }

    private static String tooLarge(int limit) {
        return "the file is larger than " + Words.number(limit) + " bytes, the most that a file of guidance may have";
    }

    private static byte[] atMost(InputStream stream, int limit) throws IOException {
        return stream.readNBytes(limit);
    }

    private static InputStream openFile(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IsFolderException();
        }
        return Files.newInputStream(path);
    }

    private String reason(IOException failure) {
        String shown = Printable.excerpt(name);
        if (failure instanceof IsFolderException) {
            return "'" + shown + "' is a folder; name a file in it";
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "there is no file '" + shown + "'";
        }
        if (failure instanceof AccessDeniedException) {
            return "the file '" + shown + "' may not be read by this user";
        }
        return broken();
    }

    private String broken() {
        return Words.quoted(name) + " could not be read to its end";
    }

    @Override
    public String toString() {
        return name;
    }

    /** Opens a source of guidance. */
    @FunctionalInterface
    public interface Opener {

        /**
         * A new stream over all of it, which the reader closes.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private static final class IsFolderException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
