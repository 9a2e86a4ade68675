package org.openguidance.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
        name = "guidance",
        description = {"Shows published guidance, and checks drafts against it.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  guidance packs",
            "  guidance show uk-gov-social-media",
            "  guidance check drafts/announcement.yaml",
            "  guidance lint my-guidance.yaml",
            "  guidance test my-guidance.yaml",
            "",
            "'guidance COMMAND --help' tells more about a command."
        })
final class GuidanceCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        known.commandLine().usage(known.commandLine().getErr());
        return ExitStatus.REFUSED.code();
    }
}
