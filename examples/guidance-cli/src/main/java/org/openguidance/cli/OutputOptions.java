package org.openguidance.cli;

import java.util.Optional;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Option;

/** The options of every command that say how its results are written. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, for people, or json, for programs.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"--no-color", "--no-colour"},
            description = "No colours, not even on a terminal. The variable NO_COLOR does the same.")
    private boolean noColour;

    /** The format that was asked for, or else this one. */
    Format format(Format usual) {
        return format.map(Format::of).orElse(usual);
    }

    /** The style of texts on the standard output. */
    TextStyle style(Session session) {
        return noColour ? TextStyle.PLAIN : session.style();
    }
}
