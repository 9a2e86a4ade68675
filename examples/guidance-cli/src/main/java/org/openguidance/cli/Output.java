package org.openguidance.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;

/**
 * A stream of text, in UTF-8 wherever the program runs. It throws nothing: what could not be written is remembered, so that
 * a reader who has had enough ({@code | head}) ends a run quietly. For one thread.
 */
final class Output extends Writer {

    private static final int BUFFER = 1 << 16;

    private final Writer writer;
    private Optional<IOException> failure = Optional.empty();

    private Output(OutputStream stream) {
        this.writer = new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8);
    }

    /** Text for a stream of bytes. */
    static Output to(OutputStream stream) {
        return new Output(stream);
    }

    /** Writes a text as it is. */
    void print(String text) {
        attempt(() -> writer.write(text));
    }

    /** Writes sentences for people, a line end after each line; what would steer a terminal is escaped. */
    void message(String text) {
        text.lines().map(Printable::escape).forEach(line -> print(line + "\n"));
        flush();
    }

    @Override
    public void write(char[] units, int from, int count) {
        attempt(() -> writer.write(units, from, count));
    }

    @Override
    public void flush() {
        attempt(writer::flush);
    }

    /** Writes what is left; the stream below is its owner's to close. */
    @Override
    public void close() {
        flush();
    }

    /** Whether everything so far could be written. */
    boolean isWhole() {
        return failure.isEmpty();
    }

    /** Whether the reader has gone away, as {@code head} does. */
    boolean isUnread() {
        return failure.map(IOException::getMessage)
                .map(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
                .orElse(false);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(Attempt attempt) {
        if (failure.isPresent()) {
            return;
        }
        try {
            attempt.make();
        } catch (IOException failed) {
            failure = Optional.of(failed);
        }
    }
}
