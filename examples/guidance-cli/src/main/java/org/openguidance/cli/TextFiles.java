package org.openguidance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openguidance.model.diagnostic.Printable;

/** Reads files of text: UTF-8 and nothing else, so that no word is read as another. */
final class TextFiles {

    /** The name that stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    /** The most bytes that are read. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFiles() {}

    /** The text of a file, or of the standard input, without a byte order mark. */
    static String read(String name, InputStream standardInput) {
        String shown = shown(name);
        try (InputStream stream = open(name, standardInput)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.of(
                        shown + " has more than " + Counted.grouped(MOST_BYTES) + " bytes, the most that is read");
            }
            return decode(shown, bytes);
        } catch (IOException failure) {
            throw Refusal.of(reason(shown, failure));
        }
    }

    /** Opens a file, or the standard input. */
    static InputStream open(String name, InputStream standardInput) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw Refusal.of(shown(name) + " is a folder; name a file in it");
        }
        return Files.newInputStream(path);
    }

    /** A path, if the name can be one. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw Refusal.usage("'" + Printable.excerpt(name) + "' cannot be the name of a file");
        }
    }

    /** Why a file could not be read. */
    static String reason(String shown, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no file " + shown;
        }
        if (failure instanceof AccessDeniedException) {
            return shown + " may not be read by this user";
        }
        return shown + " could not be read to its end";
    }

    /** How messages name a file. */
    static String shown(String name) {
        return name.equals(STANDARD_INPUT) ? "the standard input" : "'" + Printable.excerpt(name) + "'";
    }

    /** Bytes as text; a byte order mark at the start is dropped. */
    static String decode(String shown, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw Refusal.of(notUtf8(shown, bytes, in.position()));
        }
        String text = out.flip().toString();
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static String notUtf8(String shown, byte[] bytes, int offset) {
        int line = 1;
        for (int at = 0; at < offset; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return shown + " is not UTF-8: byte " + offset + ", counted from 0, on line " + line
                + " begins no character; save the file as UTF-8";
    }
}
