package org.openguidance.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Runs commands in this process, with streams of its own and a clock that stands still. */
final class Cli {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T09:00:00.123Z"), ZoneOffset.UTC);

    private InputStream in = InputStream.nullInputStream();
    private Map<String, String> variables = Map.of();
    private Optional<Prompt> prompt = Optional.empty();
    private Clock clock = CLOCK;
    private boolean outIsTerminal;
    private boolean errIsTerminal;

    /** What came out of a run. */
    record Run(int status, String out, String err) {}

    static Cli with() {
        return new Cli();
    }

    static Run run(String... arguments) {
        return with().typed(arguments);
    }

    Cli in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    Cli in(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Cli variable(String name, String value) {
        variables = Map.of(name, value);
        return this;
    }

    Cli prompt(Prompt somebody) {
        prompt = Optional.of(somebody);
        return this;
    }

    Cli clock(Clock other) {
        clock = other;
        return this;
    }

    Cli outIsTerminal() {
        outIsTerminal = true;
        return this;
    }

    Cli errIsTerminal() {
        errIsTerminal = true;
        return this;
    }

    Run typed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session =
                new Session(in, Output.to(out), Output.to(err), variables, clock, prompt, outIsTerminal, errIsTerminal);
        int status = Main.run(session, arguments).code();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The pack that these tests share. */
    static String harbour() {
        return resource("/packs/harbour.yaml").toString();
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Cli.class.getResource(name)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
