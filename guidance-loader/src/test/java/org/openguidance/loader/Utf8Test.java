package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.model.diagnostic.Diagnostics;

class Utf8Test {

    @Test
    void every_valid_text_is_kept_to_the_letter() {
        String text = "a \u00E9 \u20AC \uD83D\uDE00 \u0000 \uFFFD \uFEFF\r\n";
        assertEquals(Optional.of(text), decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_byte_order_mark_is_dropped_at_the_start_and_nowhere_else() {
        assertEquals(Optional.of("a\uFEFF"), decode("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("\uFEFFa"), decode("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of(""), decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
    }

    @Test
    void the_offset_counts_the_byte_order_mark_and_the_column_does_not() {
        byte[] bytes = join("\uFEFFa\u00E9".getBytes(StandardCharsets.UTF_8), 0x92, 'x');
        assertEquals(
                "x:1:3: error G003: the file is not UTF-8: byte 0x92 at offset 6 does not fit; it looks like"
                        + " Windows-1252 or Latin-1, where this byte is a curly apostrophe",
                fault(bytes));
    }

    @Test
    void lines_end_with_lf_crlf_or_cr() {
        assertTrue(fault(join("a\nb\r\nc\rd".getBytes(StandardCharsets.UTF_8), 0xFF))
                .startsWith("x:4:2:"));
    }

    @Test
    void the_column_counts_utf_16_units() {
        assertTrue(fault(join("\uD83D\uDE00".getBytes(StandardCharsets.UTF_8), 0xE9, ' '))
                .startsWith("x:1:3:"));
    }

    @Test
    void longer_forms_than_needed_are_refused() {
        assertTrue(fault(join(new byte[0], 0xC0, 0xAF)).contains("more bytes than it needs"));
        assertTrue(fault(join(new byte[0], 0xE0, 0x80, 0xAF)).contains("more bytes than it needs"));
        assertTrue(fault(join(new byte[0], 0xF0, 0x80, 0x80, 0xAF)).contains("more bytes than it needs"));
    }

    @Test
    void surrogates_and_what_is_beyond_unicode_are_refused() {
        assertTrue(fault(join(new byte[0], 0xED, 0xA0, 0x80)).contains("half of a character"));
        assertTrue(fault(join(new byte[0], 0xF4, 0x90, 0x80, 0x80)).contains("byte 0xF4 at offset 0"));
    }

    @Test
    void a_cut_character_is_called_that() {
        assertTrue(fault(join("ab".getBytes(StandardCharsets.UTF_8), 0xF0, 0x9F, 0x98))
                .contains("in the middle"));
        assertTrue(fault(join("ab".getBytes(StandardCharsets.UTF_8), 0xC3)).contains("in the middle"));
    }

    @Test
    void other_encodings_are_guessed() {
        String text = "guidance: x\ntitle: Caf\u00E9 \u201Cx\u201D\n";
        assertTrue(fault(text.getBytes(StandardCharsets.UTF_16)).contains("UTF-16"));
        assertTrue(fault(text.getBytes(StandardCharsets.UTF_16LE)).contains("UTF-16"));
        assertTrue(fault(text.getBytes(StandardCharsets.UTF_16BE)).contains("UTF-16"));
        assertTrue(fault(text.getBytes(Charset.forName("windows-1252"))).contains("where this byte is '\u00E9'"));
    }

    @Test
    void a_null_or_two_do_not_make_it_utf_16() {
        assertEquals(
                Optional.of("guidance: a\0b\0c and more of it"),
                decode("guidance: a\0b\0c and more of it".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void no_random_bytes_are_replaced() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(8)];
            random.nextBytes(bytes);
            decode(bytes).ifPresent(text -> {
                byte[] again = text.getBytes(StandardCharsets.UTF_8);
                int mark = bytes.length - again.length;
                assertTrue(mark == 0 || mark == 3);
                assertArrayEquals(Arrays.copyOfRange(bytes, mark, bytes.length), again);
            });
        }
    }

    @Test
    void a_text_is_encoded_as_everywhere_but_for_half_characters_which_are_refused_later() {
        String text = "a\u00E9\u20AC\uD83D\uDE00\0";
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.encode(text));
        assertTrue(fault(Utf8.encode("a\uD83Db")).contains("half of a character"));
        assertTrue(fault(Utf8.encode("a\uDE00")).contains("half of a character"));
    }

    private static byte[] join(byte[] start, int... rest) {
        byte[] joined = Arrays.copyOf(start, start.length + rest.length);
        for (int at = 0; at < rest.length; at++) {
            joined[start.length + at] = (byte) rest[at];
        }
        return joined;
    }

    private static Optional<String> decode(byte[] bytes) {
        return Utf8.decode("x", bytes, Diagnostics.collector());
    }

    private static String fault(byte[] bytes) {
        Diagnostics.Collector faults = Diagnostics.collector();
        assertEquals(Optional.empty(), Utf8.decode("x", bytes, faults));
        return faults.finish().toString();
    }
}
