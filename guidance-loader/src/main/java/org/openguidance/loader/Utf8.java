package org.openguidance.loader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * Reads bytes as UTF-8 and nothing else: a file in another encoding is refused with the first byte that does not fit and
 * a guess at what it is. No byte is ever replaced.
 */
final class Utf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final String SAVE_AS = "save it again as UTF-8 (in 'Save as', choose the encoding UTF-8)";

    private final String name;
    private final byte[] bytes;

    private Utf8(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The text, without a byte order mark; or nothing, and the fault. */
    static Optional<String> decode(String name, byte[] bytes, Diagnostics.Collector faults) {
        return new Utf8(name, bytes).decode(faults);
    }

    /** The bytes of a text; half a surrogate pair becomes bytes that {@link #decode} refuses. */
    static byte[] encode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= Character.MIN_SURROGATE && isHalf(text, at)) {
                return encodeWithHalves(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encodeWithHalves(String text) {
        int size = 0;
        for (int at = 0; at < text.length(); at++) {
            size += sizeOf(text, at);
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        for (int at = 0; at < text.length(); at++) {
            if (isHalf(text, at)) {
                int unit = text.charAt(at);
                buffer.put((byte) (0xE0 | unit >> 12));
                buffer.put((byte) (0x80 | unit >> 6 & 0x3F));
                buffer.put((byte) (0x80 | unit & 0x3F));
            } else if (!Character.isLowSurrogate(text.charAt(at))) {
                buffer.put(Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return buffer.array();
    }

    private static int sizeOf(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x80) {
            return 1;
        }
        if (unit < 0x800) {
            return 2;
        }
        return Character.isSurrogate(unit) && !isHalf(text, at) ? 2 : 3;
    }

    private static boolean isHalf(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private Optional<String> decode(Diagnostics.Collector faults) {
        int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> sixteen = wideEncoding();
        if (sixteen.isPresent()) {
            faults.add(
                    DiagnosticCode.NOT_UTF8,
                    new SourceLocation(name, 1, 1),
                    "the file is not UTF-8: it looks like " + sixteen.get() + ", from byte 0 on",
                    SAVE_AS);
            return Optional.empty();
        }
        String quick = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return quick.indexOf(REPLACEMENT) < 0 ? Optional.of(quick) : decodeStrictly(start, faults);
    }

    /** Decodes what has the sign for a lost character in it: it stands in the file, or for bytes that are not UTF-8. */
    private Optional<String> decodeStrictly(int start, Diagnostics.Collector faults) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            faults.add(fault(input.position(), start));
            return Optional.empty();
        }
        return Optional.of(text.flip().toString());
    }

    private Optional<String> wideEncoding() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return Optional.of("UTF-16 (Windows calls it 'Unicode')");
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 64) & ~1;
        for (int at = 0; at < looked; at++) {
            if (bytes[at] == 0) {
                even += at % 2 == 0 ? 1 : 0;
                odd += at % 2;
            }
        }
        boolean wide = looked >= 4 && Math.max(even, odd) * 4 >= looked && Math.min(even, odd) * 8 <= looked;
        return wide ? Optional.of("UTF-16 (Windows calls it 'Unicode')") : Optional.empty();
    }

    private boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int at = 0; at < expected.length; at++) {
            if (byteAt(at) != expected[at]) {
                return false;
            }
        }
        return true;
    }

    private int byteAt(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    private Diagnostic fault(int offset, int start) {
        int line = 1;
        int lineStart = start;
        for (int at = start; at < offset; at++) {
            boolean ends = bytes[at] == '\n' || (bytes[at] == '\r' && byteAt(at + 1) != '\n');
            if (ends) {
                line++;
                lineStart = at + 1;
            }
        }
        int lineEnd = offset;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
            lineEnd++;
        }
        int column = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8).length() + 1;
        String shown = new String(bytes, lineStart, lineEnd - lineStart, StandardCharsets.UTF_8);
        return Diagnostic.of(
                        DiagnosticCode.NOT_UTF8,
                        new SourceLocation(name, line, column),
                        "the file is not UTF-8: byte " + hex(byteAt(offset)) + " at offset " + Words.number(offset)
                                + " does not fit; " + guess(offset))
                .withHint(SAVE_AS)
                .withSourceLine(shown);
    }

    private String guess(int offset) {
        int first = byteAt(offset);
        int second = byteAt(offset + 1);
        if (first == 0xC0
                || first == 0xC1
                || (first == 0xE0 && second >= 0x80 && second < 0xA0)
                || (first == 0xF0 && second >= 0x80 && second < 0x90)) {
            return "it begins a letter that is written with more bytes than it needs";
        }
        if (first == 0xED && second >= 0xA0) {
            return "it begins half of a character (a surrogate), which cannot stand alone";
        }
        if (endsWithin(offset)) {
            return "the file ends in the middle of a character, so its end may be lost";
        }
        String letter = new String(new byte[] {(byte) first}, WINDOWS);
        return "it looks like Windows-1252 or Latin-1, where this byte is " + named(letter);
    }

    private boolean endsWithin(int offset) {
        int first = byteAt(offset);
        int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (needed == 0 || first > 0xF4 || offset + needed <= bytes.length) {
            return false;
        }
        for (int at = offset + 1; at < bytes.length; at++) {
            if ((bytes[at] & 0xC0) != 0x80) {
                return false;
            }
        }
        return bytes.length > 1;
    }

    private static String named(String letter) {
        return switch (letter.charAt(0)) {
            case '\u2018', '\u2019' -> "a curly apostrophe";
            case '\u201C', '\u201D' -> "a curly quotation mark";
            case '\u2013', '\u2014' -> "a dash";
            case '\u00A0' -> "a space that keeps words together";
            case '\uFFFD' -> "nothing either";
            default -> "'" + letter + "'";
        };
    }

    private static String hex(int value) {
        String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return digits.length() == 1 ? "0x0" + digits : "0x" + digits;
    }
}
