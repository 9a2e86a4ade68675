package org.openguidance.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openguidance.model.Guidance;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a guidance, or a part of it. */
@Command(
        name = "show",
        description = {
            "Shows a guidance as a page to read: its principles, ways of engaging, codes and rules, with their sources.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guidance show",
            "  guidance show --principle places-people-are",
            "  guidance show --rule civil-service-code-in-posts/no-party-politics",
            "  guidance show my-guidance.yaml --format json"
        })
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            description = "The guidance: one that is built in, or a path. Usually " + Packs.USUAL + ".")
    private Optional<String> pack = Optional.empty();

    @Option(names = "--principle", paramLabel = "ID", description = "Shows one principle, and what upholds it.")
    private Optional<String> principle = Optional.empty();

    @Option(
            names = "--stage",
            paramLabel = "ID",
            description = "Shows one stage of an engagement model; MODEL/STAGE where several have it.")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--code", paramLabel = "ID", description = "Shows one code with its rules.")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--rule",
            paramLabel = "CODE/RULE",
            description = "Shows everything about one rule, its conditions and examples too.")
    private Optional<String> rule = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long parts = Stream.of(principle, stage, code, rule)
                .filter(Optional::isPresent)
                .count();
        if (parts > 1) {
            throw Refusal.usage("--principle, --stage, --code and --rule each show one part: give one of them");
        }
        Format format = output.format(Format.TEXT);
        LinkedGuidance guidance = Packs.need(pack.orElse(Packs.USUAL));
        session.out().print(format == Format.JSON ? json(guidance) : text(guidance, output.style(session)));
        return ExitStatus.FINE.code();
    }

    private String text(LinkedGuidance linked, TextStyle style) {
        Guidance guidance = linked.guidance();
        if (principle.isPresent()) {
            return GuidancePage.of(linked, GuidancePart.principle(guidance, principle.get()), style);
        }
        Page page = new Page(style);
        if (stage.isPresent()) {
            GuidancePart.StageOf found = GuidancePart.stage(guidance, stage.get());
            new EngagementPage(guidance, page).alone(found.model(), found.stage());
            return page.text();
        }
        if (code.isPresent()) {
            new CodePage(linked, page).code(GuidancePart.code(guidance, code.get()));
            return page.text().stripLeading();
        }
        return rule.map(name -> RulePage.of(linked, GuidancePart.rule(linked, name), style))
                .orElseGet(() -> GuidancePage.of(linked, style));
    }

    private String json(LinkedGuidance linked) {
        Guidance guidance = linked.guidance();
        return JsonText.pretty(json -> {
            GuidanceJson whole = new GuidanceJson(json, linked);
            if (principle.isPresent()) {
                whole.principle(GuidancePart.principle(guidance, principle.get()));
            } else if (stage.isPresent()) {
                GuidancePart.StageOf found = GuidancePart.stage(guidance, stage.get());
                new EngagementJson(json, guidance).stage(found.model(), found.stage());
            } else if (code.isPresent()) {
                new CodeJson(json, linked).code(GuidancePart.code(guidance, code.get()));
            } else if (rule.isPresent()) {
                new CodeJson(json, linked).rule(GuidancePart.rule(linked, rule.get()));
            } else {
                whole.write();
            }
        });
    }
}
