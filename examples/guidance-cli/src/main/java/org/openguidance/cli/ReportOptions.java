package org.openguidance.cli;

import java.util.Optional;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Option;

/** The options that say how the reports of checks are written. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, for people; json, for programs; markdown, to paste into a page; html, a page of its own; "
                            + "sarif, for code hosts and editors; junit, for build servers.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"--no-color", "--no-colour"},
            description = "No colours, not even on a terminal. The variable NO_COLOR does the same.")
    private boolean noColour;

    /** The format that was asked for, or else this one. */
    ReportFormat format(ReportFormat usual) {
        return format.map(ReportFormat::of).orElse(usual);
    }

    /** The style of texts on the standard output. */
    TextStyle style(Session session) {
        return noColour ? TextStyle.PLAIN : session.style();
    }
}
