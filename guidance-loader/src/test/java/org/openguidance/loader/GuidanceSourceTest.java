package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openguidance.model.diagnostic.Diagnostics;

class GuidanceSourceTest {

    private static final LoadLimits TEN_BYTES = LoadLimits.defaults().withBytes(10);

    @Test
    void a_text_is_read_as_its_bytes() {
        assertEquals("é", read(GuidanceSource.of("x", "é"), TEN_BYTES));
    }

    @Test
    void bytes_are_copied() {
        byte[] bytes = {'a', 'b'};
        GuidanceSource source = GuidanceSource.of("x", bytes);
        bytes[0] = 'z';
        assertEquals("ab", read(source, TEN_BYTES));
    }

    @Test
    void a_file_is_read_and_named_as_it_was_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pack.yaml"), "a: b");
        assertEquals(file.toString(), GuidanceSource.of(file).name());
        assertEquals("a: b", read(GuidanceSource.of(file), TEN_BYTES));
    }

    @Test
    void a_resource_is_found_beside_its_class() {
        assertTrue(read(GuidanceSource.ofResource(Node.class, "/right/json.yaml"), LoadLimits.defaults())
                .startsWith("{\"guidance\""));
        assertEquals(
                "/no.yaml: error G001: there is no file '/no.yaml'",
                fault(GuidanceSource.ofResource(Node.class, "/no.yaml"), TEN_BYTES));
    }

    @Test
    void a_file_at_the_limit_is_read_and_one_byte_more_is_refused() {
        assertEquals("0123456789", read(GuidanceSource.of("x", "0123456789"), TEN_BYTES));
        assertEquals(
                "x: error G002: the file is larger than 10 bytes, the most that a file of guidance may have",
                fault(GuidanceSource.of("x", "0123456789a"), TEN_BYTES));
    }

    @Test
    void an_endless_stream_is_given_up_after_the_limit_and_closed() {
        AtomicLong given = new AtomicLong();
        AtomicBoolean closed = new AtomicBoolean();
        GuidanceSource source = GuidanceSource.of("x", () -> new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'a';
            }

            @Override
            public int available() {
                return 1;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertTrue(fault(source, LoadLimits.defaults()).contains("larger than 1,048,576 bytes"));
        assertEquals(1_048_577, given.get());
        assertTrue(closed.get());
    }

    @Test
    void a_missing_file_is_called_so_without_a_longer_path_than_was_given() {
        assertEquals(
                "no-such.yaml: error G001: there is no file 'no-such.yaml'",
                fault(GuidanceSource.of(Path.of("no-such.yaml")), TEN_BYTES));
    }

    @Test
    void a_folder_is_called_so() {
        assertEquals(
                "src: error G001: 'src' is a folder; name a file in it",
                fault(GuidanceSource.of(Path.of("src")), TEN_BYTES));
        assertEquals(
                ".: error G001: '.' is a folder; name a file in it", fault(GuidanceSource.of(Path.of("")), TEN_BYTES));
    }

    @Test
    void a_stream_that_breaks_is_a_fault_and_not_an_exception() {
        GuidanceSource broken = GuidanceSource.of("x", () -> {
            throw new IOException("secret detail");
        });
        assertEquals("x: error G001: 'x' could not be read to its end", fault(broken, TEN_BYTES));
        GuidanceSource unchecked = GuidanceSource.of("x", () -> new InputStream() {
            @Override
            public int read() {
                throw new UncheckedIOException(new IOException("secret detail"));
            }
        });
        assertEquals("x: error G001: 'x' could not be read to its end", fault(unchecked, TEN_BYTES));
    }

    @Test
    void each_read_opens_it_anew() {
        AtomicLong opened = new AtomicLong();
        GuidanceSource source = GuidanceSource.of("x", () -> {
            opened.incrementAndGet();
            return InputStream.nullInputStream();
        });
        read(source, TEN_BYTES);
        read(source, TEN_BYTES);
        assertEquals(2, opened.get());
    }

    @Test
    void hidden_characters_of_a_name_reach_no_message() {
        String message = fault(GuidanceSource.of(Path.of("a\u001B[31m\u200B.yaml")), TEN_BYTES);
        assertTrue(message.contains("a\\u001B[31m\\u200B.yaml"), message);
    }

    @Test
    void a_source_needs_a_name() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> GuidanceSource.of(" ", "a: b"));
        assertEquals("a source of guidance needs a name, such as 'guidance.yaml'", refused.getMessage());
    }

    private static String read(GuidanceSource source, LoadLimits limits) {
        Diagnostics.Collector faults = Diagnostics.collector();
        Optional<byte[]> bytes = source.read(limits, faults);
        assertEquals("", faults.finish().toString());
        return new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String fault(GuidanceSource source, LoadLimits limits) {
        Diagnostics.Collector faults = Diagnostics.collector();
        assertTrue(source.read(limits, faults).isEmpty());
        return faults.finish().toString();
    }
}
