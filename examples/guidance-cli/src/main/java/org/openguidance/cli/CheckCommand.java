package org.openguidance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.openguidance.model.Decisions;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks subjects against a guidance. */
@Command(
        name = "check",
        description = {
            "Checks drafts, and whatever else a guidance is about, and says what is broken, what is open and why.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0   compliant",
            "  1   non-compliant",
            "  3   needs review, excused, or nothing applied: neither broken nor shown to be kept",
            "  2   the command or a file cannot be used",
            "  70  a fault of the program",
            "  Of several subjects the gravest counts: 70, 2, 1, 3, 0.",
            "",
            "Examples:",
            "  guidance check drafts/announcement.yaml",
            "  guidance check drafts/announcement.yaml --at 2024-06-01 --strict",
            "  guidance check --subject post --text draft.txt --fact account=official --ask",
            "  guidance check --subject post --text - --fact nation=england,wales < draft.txt",
            "  guidance check drafts/announcement.yaml --explain civil-service-code-in-posts/no-party-politics",
            "  guidance check --lines drafts.jsonl --out results.jsonl"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..*",
            description = "Files that describe a subject: .yaml, .yml or .json.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The guidance: one that is built in, or a path. Usually " + Packs.USUAL + ".")
    private String pack = Packs.USUAL;

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description =
                    "Checks a file with a subject in JSON on each line (- for the standard input), and gives a result on "
                            + "each line, in JSON unless --format says otherwise.")
    private Optional<String> lines = Optional.empty();

    @Option(
            names = "--with-subject",
            description =
                    "With --lines: puts all that was declared and answered into each result too, so that it can be replayed "
                            + "later. Keep such results as you would keep the subjects.")
    private boolean withSubject;

    @Option(
            names = "--subject",
            paramLabel = "KIND",
            description = "The kind of subject that --text and --fact describe, such as post.")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description =
                    "A file in UTF-8 with the text of the subject (- for the standard input). One line end at its end is "
                            + "left out.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--text-fact",
            paramLabel = "NAME",
            description = "The fact that the text fills, where a subject has several texts.")
    private Optional<String> textFact = Optional.empty();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description =
                    "A fact, over that of the files. A set has commas between its values (nation=england,wales); lists, "
                            + "records and blends are JSON (images='[{\"alt-text\": \"A map\"}]').")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=yes|no",
            description =
                    "A person's answer: to the question of a rule by code/rule, for a judged fact by subject/fact.")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "A file with answers that people gave, each bound to what was judged. With --ask, answers are put into it.")
    private Optional<String> answerFile = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", description = "A file with waivers; it may hold answers too.")
    private Optional<String> waiverFile = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who answers, for --ask with --answers; who accepts, for --take-baseline.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "In which role, for --ask with --answers.")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "As at when to check: a date, a date with a time in the zone of the guidance, or with an offset; a date "
                            + "is its first moment. Usually now.")
    private Optional<String> at = Optional.empty();

    @Option(names = "--strict", description = "Counts should rules like must rules, and assumes nothing.")
    private boolean strict;

    @Option(names = "--ask", description = "Asks at the terminal for what is missing, and checks again.")
    private boolean ask;

    @Option(
            names = "--explain",
            paramLabel = "CODE/RULE",
            description =
                    "Also tells why a rule came out as it did, part by part, and the smallest change after which it would be "
                            + "kept. May be given several times; 'all' explains every rule.")
    private List<String> explain = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the report to a file, whole or not at all.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private ReportOptions output = new ReportOptions();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        ReportFormat format = output.format(lines.isPresent() ? ReportFormat.JSON : ReportFormat.TEXT);
        if (lines.isPresent() && !format.hasLines()) {
            throw Refusal.usage("--lines gives a result on each line, in json or text, not in " + format.label());
        }
        boolean hasRoom = format == ReportFormat.JSON || (format == ReportFormat.TEXT && lines.isEmpty());
        if (!explain.isEmpty() && !hasRoom) {
            throw Refusal.usage("--explain goes with --format json, and with text where there are no --lines");
        }
        if (withSubject && (lines.isEmpty() || format != ReportFormat.JSON)) {
            throw Refusal.usage("--with-subject is for --lines with results in JSON");
        }
        if (files.size() > 1 && format == ReportFormat.HTML) {
            throw Refusal.usage(
                    "a page of HTML is about one subject: check the files one by one, each with its own --out");
        }
        GivenFacts given = GivenFacts.read(facts, answers);
        Optional<Prompt> person = person();
        LinkedGuidance guidance = Packs.need(pack);
        Optional<Interview> interview = person.map(prompt -> new Interview(prompt, answerRecord(guidance)));
        Decisions decisions = DecisionFiles.read(answerFile, waiverFile, ask, guidance, session.err());
        Instant instant = at.map(typed -> Instants.read(typed, guidance.zone()))
                .orElseGet(() -> session.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        ComplianceChecker checker = ComplianceChecker.compile(guidance)
                .withWaivers(decisions.waivers())
                .withJudgements(decisions.answers());
        WaiverWatch watch = new WaiverWatch(decisions.waivers());
        BaselineRun known = baselineRun(guidance, instant);
        ComplianceChecker whole = known.over(strict ? checker.strict() : checker);
        Checking checking = new Checking(whole, given, instant, interview, watch, known);
        ExitStatus status = run(checking, format, ExplainedRules.read(explain, guidance));
        known.end();
        watch.unused().forEach(session.err()::message);
        return status.code();
    }

    private void refuseContradictions() {
        int ways = (files.isEmpty() ? 0 : 1) + (lines.isPresent() ? 1 : 0) + (isTyped() ? 1 : 0);
        if (ways == 0) {
            throw Refusal.usage(
                    "say what to check: a subject file, --lines FILE, or --subject KIND with --text or --fact");
        }
        if (ways > 1) {
            throw Refusal.usage("give subject files, or --lines, or --subject with --text, not several of them; "
                    + "facts beside a file are given with --fact");
        }
        if (textFact.isPresent() && text.isEmpty()) {
            throw Refusal.usage("--text-fact says which fact --text fills, and there is no --text");
        }
        if (ask && lines.isPresent()) {
            throw Refusal.usage("--ask and --lines do not go together: nobody can be asked about every line");
        }
        if (ask && answerFile.isPresent() && by.isEmpty()) {
            throw Refusal.usage(
                    "--ask with --answers keeps what is answered, so it needs --by with the name of who answers");
        }
        boolean answers = ask && answerFile.isPresent();
        if ((by.isPresent() && !answers && !baseline.takes()) || (role.isPresent() && !answers)) {
            throw Refusal.usage("--by and --role say who answers, for --ask with --answers; --by says who accepts, too,"
                    + " for --take-baseline");
        }
        baseline.refuseContradictions(by);
        out.ifPresent(this::refuseInput);
    }

    /** Whether the subject is described by options alone. */
    private boolean isTyped() {
        boolean onlyFacts = files.isEmpty() && lines.isEmpty() && !facts.isEmpty();
        return kind.isPresent() || text.isPresent() || onlyFacts;
    }

    private void refuseInput(String name) {
        List<String> inputs = new ArrayList<>(files);
        lines.ifPresent(inputs::add);
        text.ifPresent(inputs::add);
        answerFile.ifPresent(inputs::add);
        waiverFile.ifPresent(inputs::add);
        baseline.file().ifPresent(inputs::add);
        inputs.add(pack);
        Path target = TextFiles.path(name);
        for (String input : inputs) {
            if (isSame(target, TextFiles.path(input))) {
                throw Refusal.usage("--out " + TextFiles.shown(name) + " would overwrite what is checked");
            }
        }
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
        } catch (IOException unknown) {
            return false;
        }
    }

    private Optional<Prompt> person() {
        if (!ask) {
            return Optional.empty();
        }
        return Optional.of(session.prompt()
                .orElseThrow(() -> Refusal.usage("--ask needs somebody at a terminal, and there is none here")));
    }

    private Optional<AnswerRecord> answerRecord(LinkedGuidance guidance) {
        return answerFile.flatMap(
                file -> by.map(name -> new AnswerRecord(file, name, role, session.clock(), guidance)));
    }

    private BaselineRun baselineRun(LinkedGuidance guidance, Instant instant) {
        return baseline.file()
                .map(file -> baseline.takes()
                        ? BaselineTaking.begin(file, baseline, by.orElse(""), guidance, instant, session.err())
                        : BaselineUse.begin(file, !baseline.keeps() && at.isEmpty(), guidance, session.err()))
                .orElseGet(BaselineRun::none);
    }

    private ReportForm form(ReportFormat format, TextStyle style, ExplainedRules explained) {
        return new ReportForm(format, style, explained, withSubject, baseline.onlyNew());
    }

    private ExitStatus run(Checking checking, ReportFormat format, ExplainedRules explained) {
        if (out.isEmpty()) {
            return run(checking, form(format, output.style(session), explained), session.out())
                    .status();
        }
        try (OutFile file = OutFile.open(out.get())) {
            Ending ending = run(checking, form(format, TextStyle.PLAIN, explained), file.output());
            if (ending.worthKeeping()) {
                keep(file, TextFiles.shown(out.get()));
            }
            return ending.status();
        }
    }

    private void keep(OutFile file, String shown) {
        if (!file.commit()) {
            session.err()
                    .message(
                            "this file system cannot replace a file in one step, so " + shown + " was replaced in two");
        }
        if (session.errIsTerminal()) {
            session.err().message("The report is in " + shown + ".");
        }
    }

    /** What came of a run, and whether it says enough to replace an earlier report. */
    private record Ending(ExitStatus status, boolean worthKeeping) {}

    private Ending run(Checking checking, ReportForm form, Output to) {
        if (lines.isPresent()) {
            ExitStatus status = lines(checking, form, to, lines.get());
            return new Ending(status, true);
        }
        SubjectsCheck check = new SubjectsCheck(checking, form, to, session.err());
        ExitStatus status = check.run(sources(checking.given()));
        return new Ending(status, check.hasChecked());
    }

    private List<SubjectSource> sources(GivenFacts given) {
        if (files.isEmpty()) {
            return List.of(new TypedSubject(kind, text, textFact, given, session.in()));
        }
        return files.stream().<SubjectSource>map(SubjectFile::new).toList();
    }

    private ExitStatus lines(Checking checking, ReportForm form, Output to, String name) {
        try (InputStream stream = TextFiles.open(name, session.in())) {
            Progress progress = new Progress(session.err(), session.errIsTerminal(), size(name), System::nanoTime);
            return new LinesCheck(checking, form, to, progress, fault -> ProgramFault.tell(session, fault))
                    .run(name, stream);
        } catch (IOException failure) {
            throw Refusal.of(TextFiles.reason(TextFiles.shown(name), failure));
        }
    }

    private static OptionalLong size(String name) {
        try {
            Path path = TextFiles.path(name);
            return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
