package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what a tailoring makes of its base. */
@Command(
        name = "explain-tailoring",
        description = {
            "Tells what a pack makes of the guidance that it tailors: each change with its reason and what it does, then",
            "rule by rule what is different, before and after side by side, and at the end what is looser than the base.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  the pack is a tailoring, whatever it changes",
            "  2  the command or the pack cannot be used",
            "",
            "Examples:",
            "  guidance explain-tailoring our-department.yaml",
            "  guidance explain-tailoring our-department.yaml --format json"
        })
final class ExplainTailoringCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PACK", description = "A pack that tailors another.")
    private String pack = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExplainTailoringCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format format = output.format(Format.TEXT);
        LinkedGuidance after = Packs.need(pack);
        LoadResult result = Packs.load(pack);
        Optional<Tailoring> tailoring = after.guidance().tailoring();
        Optional<LinkedGuidance> before = result.base();
        if (tailoring.isEmpty() || before.isEmpty()) {
            throw Refusal.usage("'" + Printable.excerpt(pack) + "' tailors no other guidance: it has no 'tailors'");
        }
        if (format == Format.JSON) {
            session.out().print(TailoringJson.of(before.get(), after, tailoring.get()));
        } else {
            List<String> lines = TailoringPage.of(before.get(), after, tailoring.get());
            lines.forEach(line -> session.out().print(Printable.escape(line) + "\n"));
        }
        return ExitStatus.FINE.code();
    }
}
