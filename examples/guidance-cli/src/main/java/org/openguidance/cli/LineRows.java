package org.openguidance.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads lines one at a time, so that a file may be of any length. Lines end with LF or CRLF; the last may end with the
 * file. For one thread.
 */
final class LineRows {

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private long read;

    LineRows(InputStream stream) {
        this(stream, TextFiles.MOST_BYTES);
    }

    /** Reads lines of which no more than so many bytes are kept. */
    LineRows(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** A line. */
    static final class Row {

        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Row(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Its number, from 1. */
        long number() {
            return number;
        }

        /** What is in it, without its end; what is too long is cut. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether it has more bytes than are kept. */
        boolean isTooLong() {
            return tooLong;
        }
    }

    /** The next line, if there is one. */
    Optional<Row> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = lineEnd();
            ended = stop < end;
            int room = longest - line.size();
            tooLong |= stop - at > room;
            line.write(buffer, at, Math.min(stop - at, room));
            at = ended ? stop + 1 : stop;
        }
        number++;
        return Optional.of(new Row(number, withoutReturn(line.toByteArray()), tooLong));
    }

    /** How many bytes have been read so far. */
    long bytesRead() {
        return read;
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** Makes sure that there is a byte to look at; false at the end of the file. */
    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        int count = stream.read(buffer, 0, buffer.length);
        at = 0;
        end = Math.max(0, count);
        read += end;
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean returned = line.length > 0 && line[line.length - 1] == '\r';
        return returned ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
