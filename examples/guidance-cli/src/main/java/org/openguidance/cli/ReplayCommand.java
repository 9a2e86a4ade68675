package org.openguidance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Decisions;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.json.GuidanceVersion;
import org.openguidance.validate.json.StoredResultJson;
import org.openguidance.validate.replay.Replay;
import org.openguidance.validate.replay.ReplayReport;
import org.openguidance.validate.replay.ReplayRun;
import org.openguidance.validate.replay.ReplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes stored checks again with another guidance. */
@Command(
        name = "replay",
        description = {
            "Makes the checks of stored results again with another guidance, and says which verdicts change,",
            "rule by rule, and why. The results are lines that 'check --lines --with-subject' wrote.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0   nothing changes: every result was replayed and comes out as it was, rule by rule",
            "  1   at least one verdict changes, or a stored result of this very guidance comes out otherwise",
            "  3   no verdict changes, but rules come out otherwise, or something could not be replayed",
            "  2   the command or a file cannot be used",
            "  70  a fault of the program",
            "",
            "Each result is checked as at the instant at which it was checked, so that what was in force then",
            "is in force; --at checks all of them as at one instant. Answers that were given, and waivers that",
            "counted, count again.",
            "",
            "Examples:",
            "  guidance check --lines drafts.jsonl --with-subject --out results.jsonl",
            "  guidance replay results.jsonl --pack guidance-2026.yaml --from guidance-2025.yaml",
            "  guidance replay results.jsonl --pack guidance-2026.yaml --at 2027-01-01 --format markdown"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "RESULTS",
            index = "0",
            description = "A file with a result in JSON on each line (- for the standard input).")
    private String results = "";

    @Option(
            names = "--pack",
            paramLabel = "NEW",
            required = true,
            description = "The guidance to check by now: one that is built in, or a path.")
    private String pack = "";

    @Option(
            names = "--from",
            paramLabel = "OLD",
            description =
                    "The guidance that the results were made with, so that it can be told what is different in its rules; one "
                            + "that is built in is found without.")
    private List<String> olders = List.of();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "A file with waivers, to go by these and not by those that the results tell of.")
    private Optional<String> waivers = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The baseline that counted for the results; nothing is taken out of it.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "As at when to check all of them: now, or an instant as 'check' takes it.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or markdown, for people, or json, for programs.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes what came of it to a file, whole or not at all.")
    private Optional<String> out = Optional.empty();

    ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DiffFormat chosen = format.map(DiffFormat::of).orElse(DiffFormat.TEXT);
        out.filter(results::equals).ifPresent(same -> {
            throw Refusal.usage("--out " + TextFiles.shown(same) + " would overwrite what is replayed");
        });
        LinkedGuidance guidance = Packs.need(pack);
        ReplayReport report = replay(replaying(guidance));
        String text = switch (chosen) {
            case TEXT -> ReplayText.plain(report);
            case MARKDOWN -> ReplayText.markdown(report);
            case JSON -> ReplayJson.of(report);
        };
        write(text);
        return status(report).code();
    }

    private Replay replaying(LinkedGuidance guidance) {
        Decisions decisions = DecisionFiles.read(Optional.empty(), waivers, false, guidance, session.err());
        ComplianceChecker plain = ComplianceChecker.compile(guidance).withWaivers(decisions.waivers());
        ComplianceChecker checker = baseline.map(file -> BaselineUse.need(file, guidance, session.err()))
                .map(plain::withBaseline)
                .orElse(plain);
        Replay replay = Replay.with(checker).lookingUp(ReplayCommand::builtIn);
        replay = waivers.isPresent() ? replay.withWaiversOfChecker() : replay;
        for (String older : olders) {
            replay = replay.from(Packs.need(older));
        }
        return at.isPresent() ? replay.asAt(instant(at.get(), guidance)) : replay;
    }

    private Instant instant(String typed, LinkedGuidance guidance) {
        return typed.equals("now") ? session.clock().instant() : Instants.read(typed, guidance.zone());
    }

    private static Optional<LinkedGuidance> builtIn(GuidanceVersion wanted) {
        return BuiltInGuidance.ids().contains(wanted.id())
                ? Packs.load(wanted.id()).linked()
                : Optional.empty();
    }

    private ReplayReport replay(Replay replay) {
        ReplayRun run = replay.begin();
        try (InputStream stream = TextFiles.open(results, session.in())) {
            LineRows rows = new LineRows(stream, StoredResultJson.MOST_CHARACTERS);
            Progress progress =
                    new Progress(session.err(), session.errIsTerminal(), OptionalLong.empty(), System::nanoTime);
            long lines = 0;
            for (Optional<LineRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                one(row.get(), run);
                progress.show(++lines, rows.bytesRead());
            }
            progress.end(Counted.of(lines, "line", "lines"));
        } catch (IOException failure) {
            throw Refusal.of(TextFiles.reason(TextFiles.shown(results), failure));
        }
        return run.report();
    }

    private static void one(LineRows.Row row, ReplayRun run) {
        if (row.isTooLong()) {
            run.unreadable("the line has more than " + Counted.grouped(StoredResultJson.MOST_CHARACTERS) + " bytes");
            return;
        }
        String text;
        try {
            text = TextFiles.decode("the line", row.bytes());
        } catch (Refusal notUtf8) {
            run.unreadable("the line is not UTF-8");
            return;
        }
        run.line(text);
    }

    private void write(String text) {
        if (out.isEmpty()) {
            session.out().print(text);
            return;
        }
        try (OutFile file = OutFile.open(out.get())) {
            file.output().print(text);
            file.commit();
        }
    }

    private static ExitStatus status(ReplayReport report) {
        if (report.changed() > 0 || report.contradicted() > 0) {
            return ExitStatus.FAULTY;
        }
        return report.results() > 0 && report.changesNothing() ? ExitStatus.FINE : ExitStatus.OPEN;
    }
}
