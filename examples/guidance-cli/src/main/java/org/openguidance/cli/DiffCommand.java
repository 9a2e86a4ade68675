package org.openguidance.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.openguidance.model.change.DiffText;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different in a newer guidance. */
@Command(
        name = "diff",
        description = {
            "Tells what is different in a newer guidance, by meaning and not by line: what came, went, was renamed,",
            "moved or only worded anew, and which rules became tighter or looser.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  the two were compared, whatever is different",
            "  2  the command or a pack cannot be used",
            "",
            "Examples:",
            "  guidance diff guidance-2025.yaml guidance-2026.yaml",
            "  guidance diff uk-gov-social-media our-department.yaml --format markdown"
        })
final class DiffCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "OLD", index = "0", description = "The older pack: a path, or the id of one built in.")
    private String older = "";

    @Parameters(paramLabel = "NEW", index = "1", description = "The newer pack.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or markdown, for people, or json, for programs.")
    private Optional<String> format = Optional.empty();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DiffFormat chosen = format.map(DiffFormat::of).orElse(DiffFormat.TEXT);
        LinkedGuidance before = Packs.need(older);
        LinkedGuidance after = Packs.need(newer);
        GuidanceDiff diff = GuidanceDiff.between(before, after);
        switch (chosen) {
            case TEXT ->
                DiffText.plain(diff)
                        .lines()
                        .map(Printable::escape)
                        .forEach(line -> session.out().print(line + "\n"));
            case MARKDOWN -> session.out().print(DiffText.markdown(diff));
            case JSON -> session.out().print(DiffJson.of(before, after, diff));
        }
        return ExitStatus.FINE.code();
    }
}
