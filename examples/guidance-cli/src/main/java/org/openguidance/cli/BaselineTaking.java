package org.openguidance.cli;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openguidance.loader.BaselineWriter;
import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.link.BaselineLinkResult;
import org.openguidance.model.link.BaselineLinker;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** A run that takes a baseline: all that is wrong in the subjects of the run goes into a new file. */
final class BaselineTaking implements BaselineRun {

    private final String file;
    private final Baseline empty;
    private final Output err;
    private final List<KnownViolation> known = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int nameless;

    private BaselineTaking(String file, Baseline empty, Output err) {
        this.file = file;
        this.empty = empty;
        this.err = err;
    }

    /**
     * Begins one.
     *
     * @throws Refusal if the file is there already, or the time for which it is to hold makes no sense
     */
    static BaselineTaking begin(
            String file, BaselineOptions options, String by, LinkedGuidance guidance, Instant at, Output err) {
        refuseExisting(file);
        try {
            Baseline empty = Baseline.builder()
                    .guidance(guidance.guidance().id())
                    .version(guidance.guidance().version())
                    .digest(GuidanceDigest.of(guidance.guidance()))
                    .taken(at)
                    .by(by)
                    .because(options.because())
                    .until(options.until())
                    .build();
            BaselineLinkResult linked = BaselineLinker.link(guidance, empty);
            String told = linked.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
            if (!told.isEmpty()) {
                throw Refusal.usage(told);
            }
            return new BaselineTaking(file, empty, err);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage("--take-baseline: " + wrong.getMessage());
        }
    }

    private static void refuseExisting(String file) {
        if (Files.exists(TextFiles.path(file))) {
            throw Refusal.usage(
                    TextFiles.shown(file)
                            + " is there already, and a baseline never grows: mend what is new, or take another file away first");
        }
    }

    @Override
    public ComplianceChecker over(ComplianceChecker checker) {
        return checker;
    }

    @Override
    public Subject named(Subject subject, Optional<String> path) {
        return BaselineRun.named(subject, path, file);
    }

    @Override
    public void see(ComplianceReport report) {
        if (report.counts().getOrDefault(Outcome.VIOLATED, 0) == 0) {
            return;
        }
        if (report.subjectId().isEmpty()) {
            nameless++;
            return;
        }
        List<KnownViolation> violations = report.violations();
        if (!violations.isEmpty() && !names.add(report.subjectId().get())) {
            throw BaselineRun.twice(report.subjectId().get());
        }
        known.addAll(violations);
    }

    @Override
    public void end() {
        if (nameless > 0) {
            err.message(
                    Counted.of(nameless, "subject has", "subjects have")
                            + " neither an id nor a file, so what is wrong there cannot be known again and is not in the baseline");
        }
        if (known.isEmpty()) {
            err.message("Nothing is wrong that a baseline could know, so none is written.");
            return;
        }
        refuseExisting(file);
        try (OutFile out = OutFile.open("--baseline", file)) {
            out.output().print(BaselineWriter.write(empty.withKnown(known)));
            out.commit();
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of("no baseline is written: " + wrong.getMessage());
        }
        long rules = known.stream()
                .map(one -> List.of(one.subject(), one.rule()))
                .distinct()
                .count();
        err.message("The baseline " + TextFiles.shown(file) + " knows "
                + Counted.of(rules, "broken rule", "broken rules") + " of "
                + Counted.of(names.size(), "subject", "subjects") + " until " + empty.until() + ".");
    }
}
