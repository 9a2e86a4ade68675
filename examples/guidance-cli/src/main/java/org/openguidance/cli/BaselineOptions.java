package org.openguidance.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a check that are about a baseline. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "A file with what was wrong already on a day: only what is new counts and is shown. What is gone is taken "
                            + "out of it, but not with --at; nothing is ever added.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--take-baseline",
            description =
                    "Writes what is wrong now into the file of --baseline, which must not be there yet; needs --by, --because "
                            + "and --until.")
    private boolean take;

    @Option(names = "--because", paramLabel = "WORDS", description = "Why that is accepted, for --take-baseline.")
    private Optional<String> because = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day on which it is accepted, for --take-baseline; at most 366 days on.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--no-shrink", description = "Leaves the file of --baseline as it is.")
    private boolean keeps;

    @Option(names = "--all", description = "Shows what the baseline knows, too.")
    private boolean all;

    /** The file of the baseline. */
    Optional<String> file() {
        return file;
    }

    /** Whether a new one is to be taken. */
    boolean takes() {
        return take;
    }

    /** Why what is wrong is accepted. */
    String because() {
        return because.orElse("");
    }

    /** Until when. */
    String until() {
        return until.orElse("");
    }

    /** Whether the file is to stay as it is. */
    boolean keeps() {
        return keeps;
    }

    /** Whether reports leave out what is known. */
    boolean onlyNew() {
        return file.isPresent() && !take && !all;
    }

    /** Refuses options that do not go together. */
    void refuseContradictions(Optional<String> by) {
        boolean any = take || keeps || all || because.isPresent() || until.isPresent();
        if (file.isEmpty() && any) {
            throw Refusal.usage(
                    "--take-baseline, --because, --until, --no-shrink and --all are about a baseline: name its file with --baseline");
        }
        if (take && (by.isEmpty() || because.isEmpty() || until.isEmpty())) {
            throw Refusal.usage(
                    "--take-baseline accepts what is wrong for a while, so it needs --by, --because and --until: "
                            + "who accepts it, why, and until which day");
        }
        if (!take && (because.isPresent() || until.isPresent())) {
            throw Refusal.usage(
                    "--because and --until say why and how long something is accepted, for --take-baseline");
        }
    }
}
