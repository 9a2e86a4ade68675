package org.openguidance.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;

/** Tells which streams of this process are a terminal. */
final class Terminals {

    /** The number of the standard output. */
    static final int OUT = 1;

    /** The number of the standard error output. */
    static final int ERR = 2;

    private static final Path STREAMS = Path.of("/proc/self/fd");

    private Terminals() {}

    /** Whether a stream is a terminal. Where the system does not tell of each, a terminal has to be at both ends. */
    static boolean isTerminal(int stream) {
        if (!Files.isDirectory(STREAMS)) {
            return console().isPresent();
        }
        try {
            String device = Files.readSymbolicLink(STREAMS.resolve(Integer.toString(stream)))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** The person at the terminal, where there is one. */
    static Optional<Prompt> prompt() {
        return console().map(ConsolePrompt::new);
    }

    /** The console; Java from 22 on has one even where there is no terminal, and a method that says so. */
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Terminals::isInteractive);
    }

    private static boolean isInteractive(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private record ConsolePrompt(Console console) implements Prompt {

        @Override
        public void say(String text) {
            console.printf(
                    "%s%n",
                    String.join(
                            System.lineSeparator(),
                            text.lines().map(Printable::escape).toList()));
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.ofNullable(console.readLine("%s", Printable.escape(question)));
        }
    }
}
