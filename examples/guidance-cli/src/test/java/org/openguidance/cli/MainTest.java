package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    /** A clock that is broken, to see what becomes of a fault of the program. */
    private static final class BrokenClock extends Clock {

        private final Throwable fault;

        BrokenClock(Throwable fault) {
            this.fault = fault;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (fault instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(fault);
        }
    }

    private static final String[] CHECK = {"check", "--subject", "post", "--fact", "text=Hello"};

    @Test
    void a_fault_of_the_program_is_told_in_one_line_and_is_no_pass() {
        for (Throwable fault :
                new Throwable[] {new ArithmeticException("x"), new StackOverflowError(), new OutOfMemoryError()}) {
            Cli.Run run = Cli.with().clock(new BrokenClock(fault)).typed(CHECK);
            assertEquals(70, run.status());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(run.err().contains("java"), run.err());
            assertTrue(run.err().contains("please report it"), run.err());
        }
    }

    @Test
    void its_details_are_shown_where_they_are_asked_for() {
        Cli.Run run = Cli.with()
                .clock(new BrokenClock(new ArithmeticException("x")))
                .variable("GUIDANCE_DEBUG", "1")
                .typed(CHECK);
        assertTrue(run.err().contains("ArithmeticException"), run.err());
    }

    @Test
    void without_a_command_the_commands_are_listed() {
        Cli.Run run = Cli.run();
        assertEquals(2, run.status());
        assertTrue(run.err().contains("Commands:"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"packs", "show", "check", "lint", "test"})
    void every_command_has_help_with_examples(String command) {
        Cli.Run run = Cli.run(command, "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Examples:\n  guidance " + command), run.out());
        assertTrue(Cli.run("--help").out().contains("\n  " + command + " "), command);
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "packs --version", "check -V"})
    void the_version_can_be_asked_for_everywhere(String typed) {
        Cli.Run run = Cli.run(typed.split(" "));
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("guidance "), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    chek                     | there is no command 'chek': did you mean 'check'?
                    check --strikt           | there is no option '--strikt': did you mean '--strict'?
                    check --formt=json a     | there is no option '--formt': did you mean '--format'?
                    check --pack             | the option --pack needs a value: --pack PACK
                    check --pack a --pack b  | the option --pack is given twice
                    check --format xml a     | --format is text, json, markdown, html, sarif or junit, not 'xml'
                    check --format jsn a     | did you mean 'json'?
                    lint                     | name at least one PACK
                    test                     | name at least one PACK
                    packs more               | 'more' is one thing too many here
                    show a b                 | 'b' is one thing too many here
                    lint nothing-like-it     | built in: uk-gov-social-media
                    """)
    void what_is_typed_wrong_is_told_with_what_is_right(String typed, String words) {
        Cli.Run run = Cli.run(typed.split(" +"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(words), run.err());
        assertTrue(run.err().contains(" --help' shows how it is used.\n"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_text_that_begins_with_an_at_sign_is_no_list_of_arguments() {
        Cli.Run run = Cli.run("check", "@pom.xml");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("'@pom.xml' does not end in"), run.err());
    }

    @Test
    void a_reader_who_has_had_enough_ends_the_run_quietly() {
        Cli.Run run = onto("Broken pipe", "show");
        assertEquals(0, run.status());
        assertEquals("", run.err());
    }

    @Test
    void output_that_cannot_be_written_is_no_success() {
        Cli.Run run = onto("No space left on device", "show");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("could not be written to its end"), run.err());
    }

    private static Cli.Run onto(String message, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(message);
            }
        };
        Session session = new Session(
                InputStream.nullInputStream(),
                Output.to(full),
                Output.to(err),
                Map.of(),
                Cli.CLOCK,
                Optional.empty(),
                false,
                false);
        int status = Main.run(session, arguments).code();
        return new Cli.Run(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
